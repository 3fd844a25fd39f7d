import { CamelCasePlugin, Kysely, sql } from 'kysely';
import type { DatabaseOptions, Engine } from './engine.ts';
import type { Tables, TenantDb, TenantTransaction } from './tables.ts';
import { createTenantPlugin } from './tenant-plugin.ts';

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
  /** The other way: over all tenants, in a transaction of one (deleting a tenant, noted in the admin tenant). */
  unbind(transaction: TenantTransaction): Database['root'];
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
  const names = new CamelCasePlugin({ maintainNestedObjectKeys: true });
  const kysely = new Kysely<SystemTables & Tables>({
    dialect: options.net?.wrap(engine.dialect) ?? engine.dialect,
    log: ({ query }) => {
      statements += 1;
      options.onStatement?.(query);
    },
    plugins: [names],
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
    unbind: (transaction) => marked(transaction.withoutPlugins().withPlugin(names)) as unknown as Database['root'],
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
