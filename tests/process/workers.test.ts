import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { automationToken, bookstoreBootstrap, requestToken, signInToBookstore, type Send } from '../world/bookstore.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

// One command, two processes behind the same ports. Each new connection goes to the next worker in turn.

const serverUrl = process.env['TEST_DB_URL'];

it('several workers are refused on the embedded database, with what to do', async () => {
  const start = startLintel({ env: { WORKERS: '2' } });
  await expect(start).rejects.toThrow(/WORKERS needs PostgreSQL.*Set DB_URL/);
});

describe.runIf(serverUrl)('two workers', () => {
  let lintel: Lintel;

  beforeAll(async () => {
    lintel = await startLintel({
      bootstrap: bookstoreBootstrap(),
      databaseServer: serverUrl,
      env: { WORKERS: '2', METRICS: 'true', DATABASE_POOL_SIZE: '5' },
    });
    await vi.waitFor(assertBothAnswer, { timeout: 30_000, interval: 100 });
  });
  afterAll(() => lintel?.stop());

  /** A request on a connection of its own. */
  const send: Send = (url, init) => fetch(url, { ...init, headers: { connection: 'close' } });
  const ask = (path: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
    fetch(`${lintel.endpoint}${path}`, { ...init, headers: { ...init.headers, connection: 'close' } });
  const token = (parameters: Record<string, string>) => requestToken(lintel.endpoint, parameters, send);
  const signIn = () => signInToBookstore(lintel.endpoint);

  async function manage(path: string, body?: unknown): Promise<Record<string, unknown>> {
    const headers = { authorization: `Bearer ${await automationToken(lintel.endpoint, send)}`, 'content-type': 'application/json' };
    const response = await ask(path, { headers, ...(body !== undefined && { method: 'PATCH', body: JSON.stringify(body) }) });
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, unknown>;
  }

  const workerIds = (): number[] =>
    readFileSync(`/proc/${lintel.program.pid}/task/${lintel.program.pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

  /** The figures of all come only when each worker tells its own. */
  async function assertBothAnswer(): Promise<void> {
    expect(workerIds()).toHaveLength(2);
    expect((await fetch(`${lintel.adminEndpoint}/metrics`, { headers: { connection: 'close' } })).status).toBe(200);
  }

  const metric = async (name: string): Promise<number> => {
    const text = await (await fetch(`${lintel.adminEndpoint}/metrics`, { headers: { connection: 'close' } })).text();
    return text
      .split('\n')
      .filter((line) => line.startsWith(name))
      .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };

  it('tell the first administrator’s link once', () => {
    expect(lintel.program.output().match(/First administrator/g)).toHaveLength(1);
  });

  it('add their figures up: whichever is asked tells of all', async () => {
    const counted = () => metric('http_request_duration_seconds_count{listener="tenants",method="GET",route="/api/status"');
    const before = await counted();
    for (let count = 0; count < 10; count += 1) await ask('/api/status');
    expect((await counted()) - before).toBe(10);
    expect((await counted()) - before).toBe(10);
  });

  it('see a change of settings within a second', async () => {
    const logoUrl = 'https://bookstore.example/logo.png';
    const shown = async () => {
      const answers = Array.from({ length: 8 }, async () => (await ask('/api/.well-known/sign-in-exp')).json());
      return ((await Promise.all(answers)) as { branding: { logoUrl?: string } }[]).map(({ branding }) => branding.logoUrl);
    };
    await shown(); // so that it is in memory in both
    await manage('/api/sign-in-exp', { branding: { logoUrl } });
    await expect.poll(shown, { timeout: 1_000, interval: 20 }).toEqual(Array.from({ length: 8 }, () => logoUrl));
  });

  it('redeem a code once between them, and a refresh token; its reuse ends the grant', async () => {
    await manage('/api/applications/bookstore', { customClientMetadata: { refreshReuseSeconds: 0 } });
    const exchange = await signIn();
    const redeemed = await Promise.all(Array.from({ length: 50 }, () => token(exchange)));
    expect(redeemed.filter(({ status }) => status === 200)).toHaveLength(1);
    const { body } = await token(await signIn());
    const refresh = (refreshToken = '') => token({ grant_type: 'refresh_token', refresh_token: refreshToken });
    const next = await refresh(body['refresh_token']);
    expect(next.status).toBe(200);
    const reused = await Promise.all(Array.from({ length: 10 }, () => refresh(body['refresh_token'])));
    expect(reused.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 400));
    expect(await refresh(next.body['refresh_token'])).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('survive each other: one is killed, the other serves, and a new one comes that changes nothing back', async () => {
    const [reader] = Object.values(await manage('/api/users?search.username=reader')) as { id: string }[];
    await manage(`/api/users/${reader?.id}`, { name: 'Changed' });
    const [killed, other] = workerIds();
    process.kill(killed ?? 0, 'SIGKILL');
    await expect.poll(workerIds).not.toContain(killed);
    for (let count = 0; count < 10; count += 1) expect((await ask('/api/status')).status).toBe(204);
    await expect.poll(() => workerIds().length, { timeout: 30_000 }).toBe(2);
    expect(workerIds()).toContain(other);
    await expect.poll(() => lintel.program.output()).toContain('another takes its place');
    await vi.waitFor(assertBothAnswer, { timeout: 30_000, interval: 100 });
    expect(await manage('/api/users?search.username=reader')).toMatchObject([{ name: 'Changed' }]);
    expect((await token(await signIn())).status).toBe(200);
    expect(lintel.program.output().match(/First administrator/g)).toHaveLength(1);
  });

  it('end together and cleanly at SIGTERM', async () => {
    const ids = workerIds();
    lintel.program.signal('SIGTERM');
    expect(await lintel.program.ended).toBe(0);
    for (const id of ids) expect(() => process.kill(id, 0)).toThrow('ESRCH');
  });
});
