import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPkce, TestBrowser } from '../../apps/server/src/test-browser.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

// One command, two processes behind the same ports. Each new connection goes to the next worker in turn.

const serverUrl = process.env['TEST_DB_URL'];
const redirectUri = 'https://bookstore.example/callback';
const person = { username: 'reader', password: 'a long enough Pass phrase 1' };
const automation = { id: 'automation', secret: 'AutomationSecret0123456789abcdef' };
const bootstrap = {
  tenants: [
    {
      id: 'default',
      applications: [
        { id: 'bookstore', name: 'Bookstore', type: 'SPA', redirectUris: [redirectUri] },
        { ...automation, name: 'Automation', type: 'MachineToMachine', roles: ['Logto Management API access'] },
      ],
      users: [{ ...person, name: 'Reader' }],
    },
  ],
};

it('several workers are refused on the embedded database, with what to do', async () => {
  const start = startLintel({ env: { WORKERS: '2' } });
  await expect(start).rejects.toThrow(/WORKERS needs PostgreSQL.*Set DB_URL/);
});

describe.runIf(serverUrl)('two workers', () => {
  let lintel: Lintel;

  beforeAll(async () => {
    lintel = await startLintel({ bootstrap, databaseServer: serverUrl, env: { WORKERS: '2', METRICS: 'true', DATABASE_POOL_SIZE: '5' } });
    await vi.waitFor(assertBothAnswer, { timeout: 30_000, interval: 100 });
  });
  afterAll(() => lintel?.stop());

  /** A request on a connection of its own. */
  const ask = (path: string, init: { method?: string; headers?: Record<string, string>; body?: URLSearchParams | string } = {}) =>
    fetch(`${lintel.endpoint}${path}`, { ...init, headers: { ...init.headers, connection: 'close' } });

  async function token(parameters: Record<string, string>): Promise<{ status: number; body: Record<string, string> }> {
    const response = await ask('/oidc/token', { method: 'POST', body: new URLSearchParams({ client_id: 'bookstore', ...parameters }) });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  }

  async function manage(path: string, body?: unknown): Promise<Record<string, unknown>> {
    const client = { client_id: automation.id, client_secret: automation.secret };
    const issued = await token({ ...client, grant_type: 'client_credentials', resource: 'https://default.logto.app/api', scope: 'all' });
    const headers = { authorization: `Bearer ${issued.body['access_token']}`, 'content-type': 'application/json' };
    const response = await ask(path, { headers, ...(body !== undefined && { method: 'PATCH', body: JSON.stringify(body) }) });
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, unknown>;
  }

  async function signIn(): Promise<Record<string, string>> {
    const { verifier, challenge } = createPkce();
    const url = new URL('/oidc/auth', lintel.endpoint);
    url.search = new URLSearchParams({
      client_id: 'bookstore',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid offline_access',
      prompt: 'consent',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    }).toString();
    const { location } = await new TestBrowser(lintel.endpoint).signIn(url, person);
    const code = location?.searchParams.get('code') ?? '';
    return { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri };
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
