import type { PGlite } from '@electric-sql/pglite';
import { CamelCasePlugin, Kysely, sql, type Dialect, type KyselyPlugin } from 'kysely';
import type { Logger } from 'pino';
import type { Tables, TenantDb, TenantTransaction } from './tables.ts';
import { createTenantPlugin } from './tenant-plugin.ts';

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
  /** Runs `work` while no other process holds the same lock. */
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

/** Tables that belong to the installation, not to a tenant. Extended by `tenancy`. */
// oxlint-disable-next-line typescript/no-empty-interface -- open on purpose, like Tables
export interface SystemTables {}

export interface Database {
  readonly engine: Engine;
  /** Not bound to a tenant: for tenancy, clean-up jobs and audit batches only. Tenants' tables have their `tenantId` here. */
  readonly root: Kysely<SystemTables & { [Name in keyof Tables]: Tables[Name] & { tenantId: string } }>;
  forTenant(tenantId: string): TenantDb;
  /** One tenant's view of a transaction that was opened over all of them (creating a tenant). */
  bind(transaction: Database['root'], tenantId: string): TenantTransaction;
  /** Statements sent so far by this process, for the bench and the budgets in the tests. */
  statementCount(): number;
  /** Names of the tables with a `tenant_id`; read once, after the migrations. */
  readTenantTables(): Promise<void>;
  close(): Promise<void>;
}

/** Opens PostgreSQL or the embedded database behind one query layer. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const engine = await openEngine(options);
  let statements = 0;
  const kysely = new Kysely<SystemTables & Tables>({
    dialect: options.net?.wrap(engine.dialect) ?? engine.dialect,
    log: () => {
      statements += 1;
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  const marked = <Handle extends TenantDb>(handle: Handle, tenantId?: string) =>
    (options.net ? handle.withPlugin(options.net.mark(tenantId)) : handle) as Handle;
  const tenantTables = new Set<string>();
  const ofTenant = (tenantId: string) => createTenantPlugin(tenantId, tenantTables);
  const all = kysely as unknown as TenantDb;
  return {
    engine,
    root: marked(all) as unknown as Database['root'], // the same builder, typed with the column that the tenants' view of it hides
    forTenant: (tenantId) => marked(all, tenantId).withPlugin(ofTenant(tenantId)),
    bind: (transaction, tenantId) => marked(transaction as unknown as TenantTransaction, tenantId).withPlugin(ofTenant(tenantId)),
    statementCount: () => statements,
    async readTenantTables() {
      const found = await (kysely as unknown as Kysely<InformationSchema>)
        .selectFrom('information_schema.columns')
        .select('tableName')
        .where('columnName', '=', 'tenant_id')
        .where('tableSchema', '=', sql<string>`current_schema()`)
        .execute();
      for (const { tableName } of found) tenantTables.add(tableName);
    },
    async close() {
      await kysely.destroy();
      await engine.close();
    },
  };
}

interface InformationSchema {
  'information_schema.columns': { tableName: string; columnName: string; tableSchema: string };
}

/** Loads only the engine that is used: the other's code would cost memory and time at start. */
async function openEngine(options: DatabaseOptions): Promise<Engine> {
  if (options.url) return (await import('./open-postgres.ts')).openPostgres(options, options.url);
  return (await import('./open-pglite.ts')).openPglite(options);
}
