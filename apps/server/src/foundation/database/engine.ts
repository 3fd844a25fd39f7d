import type { PGlite } from '@electric-sql/pglite';
import type { Dialect, KyselyPlugin } from 'kysely';
import type { Logger } from 'pino';

export interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface DatabaseOptions {
  /** `postgres://…`; without it the embedded database in `dataDir` is used. */
  readonly url?: string | undefined;
  /** Direct address for LISTEN, where `url` leads through a transaction pooler. */
  readonly listenUrl?: string | undefined;
  /** Folder of the embedded database; without it the database lives in memory. */
  readonly dataDir?: string | undefined;
  readonly poolSize?: number;
  readonly connectionTimeoutMs?: number;
  readonly statementTimeoutMs?: number | undefined;
  readonly log: Logger;
  /** Image of a migrated embedded database, for tests that need a fresh one each. */
  readonly loadDataDir?: Blob;
  /** For initdb, when an embedded database is made: for the image of tests. */
  readonly initArguments?: readonly string[];
  /** For tests that count. */
  readonly onStatement?: (statement: SentStatement) => void;
  /** For tests on PostgreSQL. */
  readonly net?: TenantNet;
}

/** A second net under the isolation of tenants: told whose each statement is, whatever the statement itself says. */
export interface TenantNet {
  wrap(dialect: Dialect): Dialect;
  /** Marks the statements of one tenant's handle; without a tenant, those of the handle over all of them. */
  mark(tenantId?: string): KyselyPlugin;
}

/** What the two engines offer under the query layer. */
export interface Engine {
  readonly name: 'postgres' | 'pglite';
  readonly dialect: Dialect;
  /** Runs several statements without parameters, in one transaction. */
  runScript(script: string): Promise<void>;
  /** Runs `work` while no other process holds the same lock. Not to be nested: it would wait for itself. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  listen(channel: string, handlers: ListenHandlers): Promise<() => Promise<void>>;
  close(): Promise<void>;
  readonly pglite?: PGlite;
  /** Connections of the pool as they are now; the embedded database has none. */
  poolSize?(): { readonly busy: number; readonly idle: number; readonly waiting: number };
}

export interface ListenHandlers {
  readonly onMessage: (payload: string) => void;
  /** Called with true once listening (again: messages may have been missed), with false when the connection was lost. */
  readonly onListening: (listening: boolean) => void;
}
