import { sql, type RawBuilder } from 'kysely';

/** A moment, in epoch milliseconds, to compare a `timestamptz` with. */
export const timestamp = (epochMs: number): RawBuilder<number> => sql<number>`${new Date(epochMs)}::timestamptz`;
