import { sql, type RawBuilder } from 'kysely';

/** A value for a `jsonb` column. Both engines would read a bare array as a PostgreSQL array. */
export const json = <T>(value: T): RawBuilder<T> => sql<T>`${JSON.stringify(value)}::jsonb`;
