import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../apps/server/src/test-browser.ts';
import { createPostgresDatabase, type PostgresDatabase } from '../../apps/server/src/test-postgres.ts';
import {
  authorizationUrl,
  automation,
  automationToken,
  bookstoreBootstrap,
  bookstoreRedirectUri,
  person,
  requestToken,
} from '../world/bookstore.ts';
import { startCuttableProxy, type CuttableProxy } from '../world/cuttable-proxy.ts';
import { freePort } from '../world/free-port.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const serverUrl = process.env['TEST_DB_URL'];
const bootstrap = bookstoreBootstrap();

it('kill -9 in the middle of a sign-in: after a new start the person goes on where they were', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lintel-kill-'));
  const postgres = serverUrl ? await createPostgresDatabase(serverUrl) : undefined;
  const ports = { tenant: await freePort(), admin: await freePort() };
  const start = () => startLintel({ bootstrap, dataDir, databaseUrl: postgres?.url, ports });
  let lintel: Lintel = await start();
  try {
    const { verifier, challenge } = createPkce();
    const browser = new TestBrowser(lintel.endpoint);
    const headers = { 'logto-app-id': 'bookstore' };
    await browser.request(authorizationUrl(lintel.endpoint, { challenge }));
    await browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' }, headers });
    const identifier = { type: 'username', value: person.username };
    const verified = await browser.request('/api/experience/verification/password', {
      json: { identifier, password: person.password },
      headers,
    });
    expect(verified.status).toBe(200);

    await lintel.program.kill('SIGKILL');
    lintel = await start();

    const { verificationId } = verified.body as { verificationId: string };
    expect((await browser.request('/api/experience/identification', { json: { verificationId }, headers })).status).toBe(204);
    const submitted = await browser.request('/api/experience/submit', { method: 'POST', headers });
    const returned = await browser.request((submitted.body as { redirectTo: string }).redirectTo);
    const code = returned.location?.searchParams.get('code') ?? '';
    const exchange = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: bookstoreRedirectUri };
    const tokens = await requestToken(lintel.endpoint, exchange);
    expect(tokens.status).toBe(200);

    await lintel.program.kill('SIGKILL');
    lintel = await start();

    // What was used up stays used up, what was given stays given.
    expect(
      await requestToken(lintel.endpoint, { grant_type: 'refresh_token', refresh_token: tokens.body['refresh_token'] ?? '' }),
    ).toMatchObject({
      status: 200,
    });
    expect(await requestToken(lintel.endpoint, exchange)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  } finally {
    await lintel.stop();
    await postgres?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 120_000);

it('kill -9 right after the answer: the change is there, and so is its row in the audit log', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lintel-kill-'));
  const postgres = serverUrl ? await createPostgresDatabase(serverUrl) : undefined;
  const ports = { tenant: await freePort(), admin: await freePort() };
  const start = () => startLintel({ bootstrap, dataDir, databaseUrl: postgres?.url, ports });
  let lintel = await start();
  try {
    const headers = { authorization: `Bearer ${await automationToken(lintel.endpoint)}`, 'content-type': 'application/json' };
    const made = await fetch(`${lintel.endpoint}/api/users`, { method: 'POST', headers, body: JSON.stringify({ username: 'survivor' }) });
    lintel.program.signal('SIGKILL');
    expect(made.status).toBe(200);
    await lintel.program.ended;
    lintel = await start();
    const read = async (path: string) => (await (await fetch(`${lintel.endpoint}${path}`, { headers })).json()) as unknown[];
    expect(await read('/api/users?search.username=survivor')).toHaveLength(1);
    expect(await read('/api/logs?logKey=ManagementApi.CreateUser')).toMatchObject([{ payload: { applicationId: automation.id } }]);
  } finally {
    await lintel.stop();
    await postgres?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

describe.runIf(serverUrl)('a database that goes away', () => {
  let database: PostgresDatabase;
  let proxy: CuttableProxy;
  beforeEach(async () => {
    database = await createPostgresDatabase(serverUrl ?? '');
    const { hostname, port } = new URL(database.url);
    proxy = await startCuttableProxy({ host: hostname, port: Number(port || 5432) });
  });
  afterEach(async () => {
    await proxy.close();
    await database.drop();
  });

  const startBehindProxy = (env: Record<string, string> = {}) => {
    const url = new URL(database.url);
    url.host = `127.0.0.1:${proxy.port}`;
    return startLintel({ bootstrap, databaseUrl: url.href, env: { DATABASE_CONNECTION_TIMEOUT: '1000', ...env } });
  };

  it('is answered with 503 and Retry-After, and with everything again when it is back', async () => {
    const lintel = await startBehindProxy();
    try {
      const status = () => fetch(`${lintel.endpoint}/api/status`);
      const authorize = () => fetch(authorizationUrl(lintel.endpoint, createPkce()), { redirect: 'manual' });
      expect((await status()).status).toBe(204);
      proxy.cut();
      const away = await status();
      expect(away.status).toBe(503);
      expect(away.headers.get('retry-after')).toBe('1');
      expect((await authorize()).status).toBe(503);
      expect((await fetch(`${lintel.endpoint}/oidc/jwks`)).status).toBe(200);
      proxy.mend();
      await expect.poll(async () => (await status()).status, { timeout: 10_000 }).toBe(204);
      expect((await authorize()).status).toBe(303);
    } finally {
      await lintel.stop();
    }
  });

  it('takes nothing back that was answered before, and leaves nothing half done', async () => {
    const lintel = await startBehindProxy();
    try {
      const headers = { authorization: `Bearer ${await automationToken(lintel.endpoint)}`, 'content-type': 'application/json' };
      let answered = 0;
      const create = async (username: string) => {
        const response = await fetch(`${lintel.endpoint}/api/users`, { method: 'POST', headers, body: JSON.stringify({ username }) });
        answered += 1;
        if (answered === 10) proxy.cut();
        return { username, status: response.status };
      };
      const list = async () =>
        (await (await fetch(`${lintel.endpoint}/api/users?page_size=100`, { headers })).json()) as { username: string }[];
      const names = Array.from({ length: 60 }, (_, index) => `user${index}`);
      const answers = Promise.all(names.map((name, index) => delay(index * 3).then(() => create(name))));
      const statuses = await answers;
      expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200, 503]));
      proxy.mend();
      await expect.poll(async () => (await fetch(`${lintel.endpoint}/api/status`)).status, { timeout: 10_000 }).toBe(204);
      const acknowledged = statuses.filter(({ status }) => status === 200).map(({ username }) => username);
      expect((await list()).map(({ username }) => username)).toEqual(expect.arrayContaining(acknowledged));
      // What failed can be done again, whether or not it had happened.
      const failed = statuses.find(({ status }) => status === 503);
      expect([200, 422]).toContain((await create(failed?.username ?? '')).status);
    } finally {
      await lintel.stop();
    }
  });

  it('hides nothing that another process changed meanwhile', async () => {
    const env = { SECRET_KEY: Buffer.alloc(32, 5).toString('base64') };
    const cutOff = await startBehindProxy(env);
    const connected = await startLintel({ bootstrap, databaseUrl: database.url, env });
    try {
      const authorize = async () => (await fetch(authorizationUrl(cutOff.endpoint, createPkce()), { redirect: 'manual' })).status;
      expect(await authorize()).toBe(303);
      proxy.cut();
      const headers = { authorization: `Bearer ${await automationToken(connected.endpoint)}` };
      const deleted = await fetch(`${connected.endpoint}/api/applications/bookstore`, { method: 'DELETE', headers });
      expect(deleted.status).toBe(204);
      proxy.mend();
      // The notification came while nobody listened: the versions tell.
      await expect.poll(authorize, { timeout: 10_000 }).toBe(400);
    } finally {
      await Promise.all([cutOff.stop(), connected.stop()]);
    }
  });
});
