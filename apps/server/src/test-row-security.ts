import { CompiledQuery, type DatabaseConnection, type Dialect, type KyselyPlugin, type QueryId } from 'kysely';
import type { TenantNet } from './foundation/database/engine.ts';
import type { Database } from './foundation/database/open-database.ts';

// The second net under the isolation of tenants, for tests on PostgreSQL: row-level security, forced on the tables' owner too.
// The tenant plugin puts the tenant into each statement; PostgreSQL is told apart from that whose the statement is. Where the two
// disagree, rows that the plugin let through are not there.

const setting = 'lintel.tenant';
const allTenants = '*';

/** All that the handle over all tenants (`database.root`) may do to tenants' rows. */
const exempt: Readonly<Record<string, readonly ('select' | 'delete')[]>> = {
  snapshot_versions: ['select'], // a node whose LISTEN is down compares versions
  // clean-up.ts
  oidc_interactions: ['select', 'delete'],
  oidc_sessions: ['select', 'delete'],
  oidc_grants: ['select', 'delete'],
  oidc_tokens: ['select', 'delete'],
  daily_active_users: ['select', 'delete'],
  last_activity: ['select', 'delete'],
  hook_deliveries: ['select', 'delete'], // and: which tenants have some that are due
  hooks: ['select'], // the same
  log_streams: ['select'], // which are due
  oidc_backchannel_logouts: ['select', 'delete'], // and: whose are due
  backchannel_deliveries: ['select', 'delete'], // and: whose are due
  verification_codes: ['select', 'delete'],
  message_recipients: ['select', 'delete'],
  sentinel_targets: ['select', 'delete'],
  one_time_tokens: ['select', 'delete'],
  client_metadata_documents: ['select', 'delete'],
  identity_links: ['select', 'delete'],
  trusted_devices: ['select', 'delete'],
  sign_in_places: ['select', 'delete'],
  custom_domains: ['select'], // which tenant a host name leads to
  custom_uis: ['select', 'delete'],
  me_proofs: ['select', 'delete'],
  verification_records: ['select', 'delete'],
};

/** Tells PostgreSQL before each statement whose it is; nobody's when it came through neither kind of handle. */
export function createRowSecurity(): TenantNet {
  const owners = new WeakMap<QueryId, string>();
  const guarded = new WeakSet<DatabaseConnection>();
  const guard = (connection: DatabaseConnection): DatabaseConnection => {
    if (guarded.has(connection)) return connection;
    guarded.add(connection);
    const execute = connection.executeQuery.bind(connection);
    connection.executeQuery = async (query, options) => {
      if (!isTransactionControl(query.sql)) {
        await execute(CompiledQuery.raw(`select set_config('${setting}', $1, false)`, [owners.get(query.queryId) ?? '']));
      }
      return execute(query, options);
    };
    return connection;
  };
  return {
    wrap: (dialect): Dialect => ({
      createAdapter: () => dialect.createAdapter(),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createDriver() {
        const driver = dialect.createDriver();
        const acquire = driver.acquireConnection.bind(driver);
        driver.acquireConnection = async (options) => guard(await acquire(options));
        return driver;
      },
    }),
    mark: (tenantId = allTenants): KyselyPlugin => ({
      transformQuery({ node, queryId }) {
        owners.set(queryId, tenantId);
        return node;
      },
      transformResult: async ({ result }) => result,
    }),
  };
}

/** In an aborted transaction nothing else may be said before these. */
const isTransactionControl = (text: string): boolean => /^(?:begin|start transaction|commit|rollback|savepoint|release)\b/.test(text);

/** Puts every table with a `tenant_id` behind policies. Needs no more than owning the tables. */
export async function forceRowSecurity(database: Database): Promise<void> {
  const exemptions = Object.entries(exempt).flatMap(([table, commands]) => commands.map((command) => ({ table, command })));
  await database.engine.runScript(`
    do $$ declare name text; begin
      for name in select table_name from information_schema.columns where table_schema = current_schema() and column_name = 'tenant_id' loop
        execute format('alter table %I enable row level security, force row level security', name);
        execute format('create policy own on %I using (tenant_id = current_setting(''${setting}'', true))', name);
      end loop;
    end $$;
    ${exemptions
      .map(
        ({ table, command }) =>
          `create policy ${command}_of_all on ${table} for ${command} using (current_setting('${setting}', true) = '${allTenants}');`,
      )
      .join('\n')}
  `);
}
