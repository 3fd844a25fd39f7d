import type { ColumnType, Kysely, RawBuilder, Transaction } from 'kysely';

/**
 * Every table a tenant owns, by its camelCase name. Each slice adds its own in `tables.ts`:
 *
 *   declare module '../../foundation/database/tables.ts' { interface Tables { users: UsersTable } }
 *
 * No row type has `tenantId`: the tenant plugin puts it into every statement.
 */
// oxlint-disable-next-line typescript/no-empty-interface -- open on purpose, see above
export interface Tables {}

/** Query builder bound to one tenant: it cannot read or write another tenant's rows. */
export type TenantDb = Kysely<Tables>;
/** The same inside a transaction: use only this handle there; the outer one waits for ever on the embedded database. */
export type TenantTransaction = Transaction<Tables>;

/** `timestamptz`: read as epoch milliseconds, written as Date. */
export type Timestamp = ColumnType<number, Date, Date>;
/** `timestamptz` with `default now()`. */
export type CreatedAt = ColumnType<number, Date | undefined, Date>;
export type NullableTimestamp = ColumnType<number | null, Date | null | undefined, Date | null>;
/** `jsonb`: read as T, written through `json()`. */
export type Json<T> = ColumnType<T, RawBuilder<T>, RawBuilder<T>>;
/** `jsonb` with a default. */
export type JsonWithDefault<T> = ColumnType<T, RawBuilder<T> | undefined, RawBuilder<T>>;
