import { createServer, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresDatabase, type PostgresDatabase } from '../../apps/server/src/test-postgres.ts';
import { freePort } from '../world/free-port.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const serverUrl = process.env['TEST_DB_URL'];
const automation = { id: 'automation', secret: 'AutomationSecret0123456789abcdef' };
const bootstrap = {
  tenants: [
    {
      id: 'default',
      applications: [{ ...automation, name: 'Automation', type: 'MachineToMachine', roles: ['Logto Management API access'] }],
    },
  ],
};
const people = 20;
const changesEach = 15;
/** Tries that a courier makes at once: all that a kill can make happen twice. */
const atOnce = 20;

interface Told {
  readonly userId: string;
  readonly change: number;
}

describe.runIf(serverUrl)('webhooks while their receiver is down and the server is killed', () => {
  let database: PostgresDatabase;
  let sql: Client;
  let lintel: Lintel;
  let receiver: Server | undefined;
  let ports: { tenant: number; admin: number };
  let receiverPort: number;
  let bearer: string;
  const received: Told[] = [];

  beforeAll(async () => {
    database = await createPostgresDatabase(serverUrl ?? '');
    sql = new Client({ connectionString: database.url });
    await sql.connect();
    ports = { tenant: await freePort(), admin: await freePort() };
    receiverPort = await freePort();
    lintel = await start();
    bearer = await managementToken();
  }, 60_000);
  afterAll(async () => {
    await lintel.stop();
    receiver?.closeAllConnections();
    receiver?.close();
    await sql.end();
    await database.drop();
  });

  const start = () =>
    startLintel({ bootstrap, databaseUrl: database.url, ports, env: { SECRET_KEY: Buffer.alloc(32, 3).toString('base64') } });
  const kill = async () => {
    await lintel.program.kill('SIGKILL');
    lintel = await start();
  };
  async function managementToken(): Promise<string> {
    const response = await fetch(`${lintel.endpoint}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${automation.id}:${automation.secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://default.logto.app/api', scope: 'all' }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }
  /** The answer; undefined when the server died before it gave one. */
  async function call(method: string, path: string, body: unknown): Promise<{ ok: boolean; body: Record<string, string> } | undefined> {
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
    try {
      const response = await fetch(`${lintel.endpoint}${path}`, { method, headers, body: JSON.stringify(body) });
      return { ok: response.ok, body: (await response.json()) as Record<string, string> };
    } catch {
      return undefined;
    }
  }
  const listen = async (): Promise<void> => {
    receiver = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const { data } = JSON.parse(text) as { data: { id: string; name: string } };
        received.push({ userId: data.id, change: Number(data.name) });
        setTimeout(() => response.end(), 30);
      });
    });
    await new Promise<void>((resolve) => receiver?.listen(receiverPort, '127.0.0.1', resolve));
  };
  const count = async (condition: string): Promise<number> =>
    Number((await sql.query(`select count(*) as n from hook_deliveries where ${condition}`)).rows[0].n);
  /** As if so long had gone by. */
  const age = (minutes: number) =>
    sql.query(
      `update hook_deliveries set available_at = available_at - make_interval(mins => $1), queued_at = queued_at - make_interval(mins => $1)`,
      [minutes],
    );

  it('lose nothing that was acknowledged, keep the order of each person, and repeat only what was on its way', async () => {
    const ids: string[] = [];
    for (let index = 0; index < people; index += 1) ids.push((await call('POST', '/api/users', { name: '0' }))?.body['id'] ?? '');
    const config = { url: `http://127.0.0.1:${receiverPort}/` };
    expect((await call('POST', '/api/hooks', { name: 'CRM', events: ['User.Data.Updated'], config }))?.ok).toBe(true);

    // The receiver is down. The server is killed while people change.
    const acknowledged: Told[] = [];
    const changing = ids.map(async (userId) => {
      for (let change = 1; change <= changesEach; change += 1) {
        // However long the server takes to come back.
        while (!(await call('PATCH', `/api/users/${userId}`, { name: String(change) }))?.ok) await delay(200);
        acknowledged.push({ userId, change });
      }
    });
    await delay(150);
    await kill();
    await Promise.all(changing);
    for (let minute = 0; minute < 10; minute += 1) {
      await age(1);
      await call('PATCH', `/api/users/${ids[0]}`, { name: '0' });
      await delay(300);
    }
    expect(received).toEqual([]);
    expect(await count(`state = 'pending'`)).toBeGreaterThanOrEqual(acknowledged.length);
    expect(await count(`state <> 'pending'`)).toBe(0);

    // It comes back, and the server is killed in the midst of delivering.
    await listen();
    await age(10);
    await call('PATCH', `/api/users/${ids[0]}`, { name: '0' });
    await expect.poll(() => received.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(atOnce);
    await kill();
    await age(10); // claims of the dead process run out
    await call('PATCH', `/api/users/${ids[0]}`, { name: '0' });
    await expect.poll(() => count(`state = 'pending'`), { timeout: 60_000 }).toBe(0);

    const keyOf = ({ userId, change }: Told) => `${userId} ${change}`;
    const told = received.filter(({ change }) => change > 0);
    const first = new Map(told.toReversed().map((one) => [keyOf(one), told.findIndex((other) => keyOf(other) === keyOf(one))]));
    expect(acknowledged.filter((one) => !first.has(keyOf(one)))).toEqual([]);
    for (const userId of ids) {
      const order = told.filter((one, index) => one.userId === userId && first.get(keyOf(one)) === index).map(({ change }) => change);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
    const repeated = received.length - (await count(`state = 'delivered'`));
    expect(repeated).toBeLessThanOrEqual(atOnce);
  }, 180_000);
});
