import { randomInt } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../apps/server/src/test-browser.ts';
import { createPostgresDatabase, type PostgresDatabase } from '../../apps/server/src/test-postgres.ts';
import { authorizationUrl, automationToken, bookstoreBootstrap, person, requestToken, signInToBookstore } from '../world/bookstore.ts';
import { freePort } from '../world/free-port.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

// Two processes behind one public address, as behind a load balancer: browsers meet the one, applications the other.

const serverUrl = process.env['TEST_DB_URL'];

describe.runIf(serverUrl)('two processes on one database', () => {
  let database: PostgresDatabase;
  let one: Lintel;
  let other: Lintel;
  let management: string;

  beforeAll(async () => {
    database = await createPostgresDatabase(serverUrl ?? '');
    const ports = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
    const start = (tenant: number, admin: number) =>
      startLintel({
        bootstrap: bookstoreBootstrap(),
        databaseUrl: database.url,
        ports: { tenant, admin },
        env: {
          SECRET_KEY: Buffer.alloc(32, 3).toString('base64'),
          ENDPOINT: `http://localhost:${ports[0]}`,
          ADMIN_ENDPOINT: `http://localhost:${ports[1]}`,
        },
      });
    // Both find the database empty, and both bring it to what the bootstrap file says.
    [one, other] = await Promise.all([start(ports[0], ports[1]), start(ports[2], ports[3])]);
    management = await automationToken(other.endpoint);
  });
  afterAll(async () => {
    await Promise.all([one?.stop(), other?.stop()]);
    await database?.drop();
  });

  const token = (node: Lintel, parameters: Record<string, string>) => requestToken(node.endpoint, parameters);

  async function manage(node: Lintel, path: string, { method = 'GET', body }: { method?: string; body?: unknown } = {}) {
    const response = await fetch(`${node.endpoint}${path}`, {
      method,
      headers: { authorization: `Bearer ${management}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(response.status, path).toBe(200);
    return response.json();
  }

  /** Signs the person in on the first node; answers what a token request needs. */
  const signIn = (browser?: TestBrowser) => signInToBookstore(one.endpoint, browser);

  const refresh = (node: Lintel, refreshToken = '') => token(node, { grant_type: 'refresh_token', refresh_token: refreshToken });

  /** Notifications come in the order of the changes: this one tells that those before it have come. */
  async function untilOtherKnows(): Promise<void> {
    const primaryColor = `#${randomInt(0x100000, 0xffffff).toString(16)}`;
    await manage(one, '/api/sign-in-exp', {
      method: 'PATCH',
      body: { color: { primaryColor, isDarkModeEnabled: false, darkPrimaryColor: primaryColor } },
    });
    const shown = async () => {
      const response = await fetch(`${other.endpoint}/api/.well-known/sign-in-exp`);
      return ((await response.json()) as { color: { primaryColor: string } }).color.primaryColor;
    };
    await expect.poll(shown, { timeout: 5_000, interval: 20 }).toBe(primaryColor);
  }

  it('a settings change on one is seen by the other within a second', async () => {
    const logo = 'https://bookstore.example/logo.png';
    const shown = async () => {
      const response = await fetch(`${other.endpoint}/api/.well-known/sign-in-exp`);
      return ((await response.json()) as { branding: { logoUrl?: string } }).branding.logoUrl;
    };
    expect(await shown()).toBeUndefined(); // so that it is in memory there
    await manage(one, '/api/sign-in-exp', { method: 'PATCH', body: { branding: { logoUrl: logo } } });
    await expect.poll(shown, { timeout: 5_000, interval: 20 }).toBe(logo);
  });

  it('a code that one issued is redeemed by the other', async () => {
    expect(await token(other, await signIn())).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
  });

  it('of fifty redemptions at once over both, one succeeds', async () => {
    const exchange = await signIn();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => token(index % 2 ? one : other, exchange)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, body } of answers)
      if (status !== 200) expect({ status, error: body['error'] }).toEqual({ status: 400, error: 'invalid_grant' });
  });

  it('of fifty uses of one refresh token at once over both, within the tolerated three seconds, each gets a successor of its own', async () => {
    const first = await token(one, await signIn());
    const raced = Array.from({ length: 50 }, (_, index) => refresh(index % 2 ? one : other, first.body['refresh_token']));
    const answers = await Promise.all(raced);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body['refresh_token'])).size).toBe(50);
  });

  it('a refresh token is used once, by whomever; used again on the other it ends the grant on both', async () => {
    await manage(one, '/api/applications/bookstore', { method: 'PATCH', body: { customClientMetadata: { refreshReuseSeconds: 0 } } });
    const first = await token(one, await signIn());
    const second = await refresh(one, first.body['refresh_token']);
    expect(second.status).toBe(200);
    await untilOtherKnows();
    const third = await token(one, await signIn());
    const raced = Array.from({ length: 50 }, (_, index) => refresh(index % 2 ? one : other, third.body['refresh_token']));
    expect((await Promise.all(raced)).filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await refresh(other, first.body['refresh_token'])).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await refresh(one, second.body['refresh_token'])).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('a user suspended on one is out on the other at once', async () => {
    const browser = new TestBrowser(one.endpoint);
    const tokens = await token(other, await signIn(browser));
    const userinfo = async () => {
      const headers = { authorization: `Bearer ${tokens.body['access_token']}` };
      return (await fetch(`${other.endpoint}/oidc/me`, { headers })).status;
    };
    const silently = async () =>
      (await browser.request(authorizationUrl(one.endpoint, { ...createPkce(), prompt: 'none' }))).location?.searchParams;
    expect(await userinfo()).toBe(200);
    expect((await silently())?.get('code')).toBeTruthy();
    const [{ id }] = (await manage(one, `/api/users?search.username=${person.username}`)) as [{ id: string }];
    await manage(other, `/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
    expect((await silently())?.get('error')).toBe('login_required'); // on the one
    expect(await userinfo()).toBe(401);
    expect((await refresh(one, tokens.body['refresh_token'])).status).toBe(400);
    expect((await refresh(other, tokens.body['refresh_token'])).status).toBe(400);
    await manage(one, `/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended: false } });
  });

  it('a staged signing key is published by both at once and signs on both from its time on', async () => {
    type Key = { id: string; effectiveAt: number };
    const rotation = { method: 'POST', body: { rotationGracePeriod: 6 } };
    const [next] = (await manage(one, '/api/configs/oidc/private-keys/rotate', rotation)) as [Key];
    const published = async () => {
      const { keys } = (await (await fetch(`${other.endpoint}/oidc/jwks`)).json()) as { keys: { kid: string }[] };
      return keys.map(({ kid }) => kid);
    };
    await expect.poll(published, { timeout: 5_000 }).toContain(next.id);
    const signer = async (node: Lintel) => {
      const { body } = await token(node, await signIn());
      return decodeProtectedHeader(body['id_token'] ?? '').kid;
    };
    const early = await signer(other);
    if (Date.now() < next.effectiveAt) expect(early).not.toBe(next.id);
    await delay(Math.max(0, next.effectiveAt - Date.now()));
    expect(await Promise.all([signer(one), signer(other)])).toEqual([next.id, next.id]);
    expect(await manage(other, '/api/configs/oidc/private-keys')).toMatchObject([
      { id: next.id, status: 'Current' },
      { status: 'Previous' },
    ]);
  });

  it('SIGTERM lets a running request finish, takes no new one, and leaves the other serving', async () => {
    const body = JSON.stringify({ username: 'halfway' });
    const untilNoneIsTaken = async () => {
      await expect.poll(() => fetch(`${other.endpoint}/api/status`).catch(() => 'refused')).toBe('refused');
    };
    const answered = new Promise<number>((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${management}`,
        'content-type': 'application/json',
        'content-length': body.length,
        expect: '100-continue',
      };
      const running = httpRequest(`${other.endpoint}/api/users`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      running.on('error', reject);
      running.on('continue', () => {
        running.write(body.slice(0, 5));
        other.program.signal('SIGTERM');
        void untilNoneIsTaken().then(() => running.end(body.slice(5)), reject);
      });
    });
    expect(await answered).toBe(200);
    const answeredAt = Date.now();
    expect(await other.program.ended).toBe(0);
    expect(Date.now() - answeredAt).toBeLessThan(4_000); // it does not wait for connections that ask nothing
    expect(await manage(one, '/api/users?search.username=halfway')).toHaveLength(1);
  });
});
