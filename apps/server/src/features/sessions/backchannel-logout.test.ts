import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createClient, createPerson, obtainCode, redeem, type CodeGrant, type TestClient } from '../../oidc/test-clients.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

// OpenID Connect Back-Channel Logout 1.0

const event = 'http://schemas.openid.net/event/backchannel-logout';

/** An application's logout endpoint that believes nothing but a token that verifies (§2.6). */
interface Receiver {
  readonly uri: string;
  readonly received: JWTPayload[];
  /** How it answers: a status, or not at all. */
  behaviour: number | 'silent';
  tries: number;
  close(): Promise<void>;
}

let world: TestWorld;
const receivers: Receiver[] = [];
beforeAll(async () => {
  world = await createTestWorld();
  world.server.jobs.start();
}, 60_000);
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.close();
});
afterAll(() => world.close());

async function startReceiver(port = 0): Promise<Receiver> {
  const jwks = createRemoteJWKSet(new URL('/oidc/jwks', world.endpoint));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    receiver.tries += 1;
    let form = '';
    for await (const chunk of request) form += String(chunk);
    if (receiver.behaviour === 'silent') return;
    if (receiver.behaviour !== 200) return void response.writeHead(receiver.behaviour).end();
    const token = new URLSearchParams(form).get('logout_token') ?? '';
    const verified = await jwtVerify(token, jwks, { issuer: `${world.endpoint}/oidc`, typ: 'logout+jwt' }).catch(() => undefined);
    if (verified) receiver.received.push(verified.payload);
    response.writeHead(verified ? 200 : 400).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const receiver: Receiver = {
    uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/logout`,
    received: [],
    behaviour: 200,
    tries: 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  receivers.push(receiver);
  return receiver;
}

async function createListening(uri: string, sessionRequired = true): Promise<TestClient> {
  const client = await createClient(world);
  const path = `/api/applications/${client.id}`;
  const { oidcClientMetadata } = (await world.api(path)).body;
  const changed = await world.api(path, {
    method: 'PATCH',
    body: {
      oidcClientMetadata: { ...oidcClientMetadata, backchannelLogoutUri: uri, backchannelLogoutSessionRequired: sessionRequired },
    },
  });
  expect(changed.status).toBe(200);
  return client;
}

/** Signs a new person in to an application and reads the `sid` of the ID token. */
async function signIn(client: TestClient): Promise<{ userId: string; sid: unknown; grant: CodeGrant }> {
  const person = await createPerson(world);
  const grant = await obtainCode(world, { client, person });
  const { body } = await redeem(world, client, grant);
  return { userId: person.id, sid: decodeJwt(body.id_token)['sid'], grant };
}

const waiting = async (clientId: string): Promise<number> => {
  const { db } = await world.scope();
  const rows = await db.selectFrom('oidcBackchannelLogouts').select('id').where('clientId', '=', clientId).execute();
  return rows.length;
};
const delivered = (clientId: string) => vi.waitFor(async () => expect(await waiting(clientId)).toBe(0), { timeout: 25_000, interval: 100 });

it('is announced by discovery', async () => {
  const discovery = await (await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`)).json();
  expect(discovery).toMatchObject({ backchannel_logout_supported: true, backchannel_logout_session_supported: true });
});

it('tells the application when the person signs out', async () => {
  const receiver = await startReceiver();
  const client = await createListening(receiver.uri);
  const { userId, sid, grant } = await signIn(client);
  expect(sid).toEqual(expect.any(String));
  const page = await grant.browser.request(`/oidc/session/end?client_id=${client.id}`);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  expect((await grant.browser.request('/oidc/session/end/confirm', { form: { xsrf, logout: 'yes' } })).status).toBe(303);
  await delivered(client.id);
  expect(receiver.received).toEqual([
    {
      iss: `${world.endpoint}/oidc`,
      sub: userId,
      aud: client.id,
      sid,
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: expect.any(Number),
      events: { [event]: {} },
    },
  ]);
  expect(receiver.tries).toBe(1);
});

it.each([
  ['an administrator ends the session', 'sessions'],
  ['the user is suspended', 'suspension'],
  ['the user is deleted', 'deletion'],
  ['the password is changed', 'password'],
  ['the grant is taken back', 'grant'],
])('tells the application when %s', async (_, change) => {
  const receiver = await startReceiver();
  const client = await createListening(receiver.uri);
  const { userId, sid } = await signIn(client);
  const user = `/api/users/${userId}`;
  const requests: Record<string, () => Promise<{ status: number }>> = {
    sessions: async () =>
      world.api(`${user}/sessions/${(await world.api(`${user}/sessions`)).body.sessions[0].payload.uid}`, { method: 'DELETE' }),
    suspension: () => world.api(`${user}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } }),
    deletion: () => world.api(user, { method: 'DELETE' }),
    password: () => world.api(`${user}/password`, { method: 'PATCH', body: { password: 'another long Pass phrase 2' } }),
    grant: async () => world.api(`${user}/grants/${(await world.api(`${user}/grants`)).body.grants[0].id}`, { method: 'DELETE' }),
  };
  expect((await requests[change]?.())?.status).toBeLessThan(300);
  await delivered(client.id);
  expect(receiver.received).toMatchObject([{ sub: userId, sid, aud: client.id }]);
  expect(receiver.tries).toBe(1);
});

it('names no session to an application that did not ask for one', async () => {
  const receiver = await startReceiver();
  const client = await createListening(receiver.uri, false);
  const { userId, sid } = await signIn(client);
  expect(sid).toBeUndefined();
  await world.api(`/api/users/${userId}`, { method: 'DELETE' });
  await delivered(client.id);
  expect(receiver.received).toHaveLength(1);
  expect(receiver.received[0]).not.toHaveProperty('sid');
});

it('forgets a logout that nobody wants to know of', async () => {
  const client = await createClient(world);
  const { userId } = await signIn(client);
  await world.api(`/api/users/${userId}`, { method: 'DELETE' });
  await delivered(client.id);
  expect(await waiting(client.id)).toBe(0);
});

it('tries again while the application refuses, and no more once it has answered', async () => {
  const receiver = await startReceiver();
  receiver.behaviour = 503;
  const client = await createListening(receiver.uri);
  const { userId } = await signIn(client);
  await world.api(`/api/users/${userId}`, { method: 'DELETE' });
  await vi.waitFor(() => expect(receiver.tries).toBe(1), { timeout: 5_000 });
  expect(await waiting(client.id)).toBe(1);
  receiver.behaviour = 200;
  await delivered(client.id);
  expect(receiver.received).toMatchObject([{ sub: userId }]);
  expect(receiver.tries).toBe(2);
}, 30_000);

it('reaches an application that was down', async () => {
  const gone = await startReceiver();
  await gone.close();
  const client = await createListening(gone.uri);
  const { userId } = await signIn(client);
  await world.api(`/api/users/${userId}`, { method: 'DELETE' });
  await vi.waitFor(
    async () => {
      const { db } = await world.scope();
      const row = await db.selectFrom('oidcBackchannelLogouts').select('attempts').where('clientId', '=', client.id).executeTakeFirst();
      expect(row?.attempts).toBeGreaterThan(0);
    },
    { timeout: 10_000 },
  );
  const back = await startReceiver(Number(new URL(gone.uri).port));
  await delivered(client.id);
  expect(back.received).toMatchObject([{ sub: userId }]);
}, 30_000);

it('gives a silent application five seconds, which hold up neither the administrator nor other applications', async () => {
  const [silent, quick] = [await startReceiver(), await startReceiver()];
  silent.behaviour = 'silent';
  const [slow, fast] = [await createListening(silent.uri), await createListening(quick.uri)];
  const person = await createPerson(world);
  const { browser } = await obtainCode(world, { client: slow, person });
  await obtainCode(world, { client: fast, person, browser });
  const begun = Date.now();
  expect((await world.api(`/api/users/${person.id}`, { method: 'DELETE' })).status).toBe(204);
  expect(Date.now() - begun).toBeLessThan(3_000);
  await vi.waitFor(() => expect(quick.received).toHaveLength(1), { timeout: 4_500 });
  silent.behaviour = 200;
  await delivered(slow.id);
  expect(silent.received).toMatchObject([{ sub: person.id }]);
  expect(quick.tries).toBe(1);
}, 40_000);
