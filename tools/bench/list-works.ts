import pg from 'pg';
import type { BenchWorld } from './bench-world.ts';
import type { listGoalsMs } from './budgets.ts';
import { createGrantFlows } from './grant-flows.ts';
import type { Measured } from './works.ts';

export type List = keyof typeof listGoalsMs;

/** Fills the tenant with this many users, organizations and log entries; answers the lists to ask for. */
export async function prepareLists(world: BenchWorld, rows: number): Promise<Readonly<Record<List, Measured>>> {
  await fill(world.postgres.url, rows);
  const { clientCredentials } = createGrantFlows(world);
  const { access_token } = await clientCredentials();
  const list = (path: string): Measured => ({
    async run() {
      const response = await fetch(`${world.lintel.endpoint}/api/${path}`, { headers: { authorization: `Bearer ${access_token}` } });
      const found = (await response.json()) as readonly unknown[];
      if (!response.ok || found.length === 0) throw new Error(`${path} answered ${response.status} with ${JSON.stringify(found)}`);
    },
  });
  return {
    'GET /api/users': list('users?page=1&page_size=20'),
    'GET /api/users, last page': list(`users?page=${Math.floor(rows / 20)}&page_size=20`),
    'GET /api/users?search': list(`users?search=${encodeURIComponent('%person31415@%')}`),
    'GET /api/organizations': list('organizations?page=1&page_size=20'),
    'GET /api/organizations?q': list('organizations?q=a9b7ba'),
    'GET /api/logs': list('logs?page=1&page_size=20'),
  };
}

async function fill(url: string, rows: number): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  const each = `now() - make_interval(secs => n) from generate_series(1, ${rows}) n`;
  await client.query(`
    insert into users (tenant_id, id, username, primary_email, primary_phone, primary_phone_key, name, created_at)
      select 'default', 'u' || n, 'filler_' || n, 'person' || n || '@mail' || n % 97 || '.example', '44' || 1000000 + n, '44' || 1000000 + n,
        md5(n::text), ${each};
    insert into organizations (tenant_id, id, name, created_at) select 'default', 'org' || n, 'Club ' || md5(n::text), ${each};
    insert into audit_logs (tenant_id, id, key, payload, user_id, created_at)
      select 'default', 'log' || n, 'Interaction.SignIn.Submit', '{"result": "Success"}', 'u' || n % 5000, ${each}`);
  for (const table of ['users', 'organizations', 'audit_logs']) await client.query(`vacuum analyze ${table}`);
  await client.end();
}
