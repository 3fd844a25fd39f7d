import pg from 'pg';

/** Whom the requests of the bench name. */
export const filled = {
  /** Holds `everyone` and is in the one large organization, as all others are. */
  userId: 'u7',
  largeOrganizationId: 'org1',
  everyoneRoleId: 'everyone',
  applicationId: 'app7',
} as const;

const secondsBetween = 30;
/** Within what the log keeps. */
const logSeconds = 2_500_000;

/**
 * A tenant with this many users: as many in one role and a tenth of them in one organization, an organization for each ten people with ten members each,
 * three entries of the log a person, a month of activity, tokens of some that are over.
 */
export async function fillTenant(url: string, people: number): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const indexes = await dropIndexes(client);
    for (const statement of statements(people)) await client.query(statement);
    await client.query("set maintenance_work_mem = '512MB'");
    for (const definition of indexes) await client.query(definition);
    for (const table of filledTables) await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
}

/** An index is built at once in a fraction of the time that a million single changes of it take. @returns the statements that make them anew */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = any('{users,audit_logs,organizations}'::regclass[]) and not indisunique`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

const filledTables = [
  'users',
  'organizations',
  'organization_users',
  'user_roles',
  'audit_logs',
  'daily_active_users',
  'last_activity',
  'oidc_tokens',
];

function statements(people: number): string[] {
  const organizations = Math.ceil(people / 10);
  const when = `now() - make_interval(secs => n * ${secondsBetween})`;
  const each = (count: number) => `from generate_series(1, ${count}) n`;
  return [
    `insert into users (tenant_id, id, username, primary_email, primary_phone, primary_phone_key, name, profile, created_at)
       select 'default', 'u' || n, 'filler_' || n, 'person' || n || '@mail' || n % 97 || '.example', '44' || 7000000000 + n, '44' || 7000000000 + n,
         initcap(substr(md5(n::text), 1, 7)) || ' ' || initcap(substr(md5(n::text), 9, 9)), '{"locale": "en", "zoneinfo": "Europe/London"}', ${when}
       ${each(people)}`,
    `insert into organizations (tenant_id, id, name, created_at) select 'default', 'org' || n, 'Club ' || md5(n::text), ${when} ${each(organizations)}`,
    `insert into organization_users (tenant_id, organization_id, user_id, created_at)
       select 'default', 'org' || 2 + n % ${Math.max(1, organizations - 1)}, 'u' || n, ${when} ${each(people)}`,
    `insert into organization_users (tenant_id, organization_id, user_id, created_at) select 'default', 'org1', 'u' || n, ${when} ${each(organizations)}
       on conflict do nothing`,
    `insert into roles (tenant_id, id, name, description, type) values ('default', '${filled.everyoneRoleId}', 'everyone', '-', 'User')`,
    `insert into user_roles (tenant_id, user_id, role_id, created_at) select 'default', 'u' || n, '${filled.everyoneRoleId}', ${when} ${each(people)}`,
    `insert into audit_logs (tenant_id, id, key, payload, user_id, application_id, created_at)
       select 'default', 'log' || n, (array['Interaction.SignIn.Submit', 'ExchangeTokenBy.RefreshToken', 'TriggerHook.PostSignIn'])[n % 3 + 1],
         '{"result": "Success", "ip": "192.0.2.1", "userAgent": "Mozilla/5.0"}', 'u' || n % ${people}, 'app' || n % 5000,
         now() - make_interval(secs => n * ${(logSeconds / (3 * people)).toFixed(6)})
       ${each(3 * people)}`,
    `insert into daily_active_users (tenant_id, day, user_id)
       select 'default', (now() - make_interval(days => n % 30))::date, 'u' || n ${each(people)}`,
    `insert into oidc_tokens (tenant_id, kind, id_digest, account_id, client_id, payload, expires_at)
       select 'default', 'RefreshToken', md5(n::text), 'u' || n, 'app' || n % 5000, '{"accountId": "u1", "kind": "RefreshToken"}', now() - interval '1 hour'
       ${each(Math.ceil(people / 20))}`,
  ];
}
