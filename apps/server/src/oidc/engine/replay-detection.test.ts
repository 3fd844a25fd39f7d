import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSealer } from '../../foundation/crypto/sealer.ts';
import { createLogger } from '../../foundation/log/create-logger.ts';
import { createServer, type LintelServer } from '../../server.ts';
import { readSettings } from '../../settings.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createFapiClient, type StrictClient } from '../security-profiles/test-strict-client.ts';

// Two servers that share nothing but the database: what the one has seen, the other refuses.

let world: TestWorld;
let second: LintelServer;
let bank: StrictClient;
let ports: number[];
beforeAll(async () => {
  world = await createTestWorld();
  bank = await createFapiClient(world, { type: 'MachineToMachine' });
  second = await createServer({
    settings: readSettings({ BREACHED_PASSWORDS_URL: 'off' }),
    endpoints: { tenants: world.endpoint, admin: world.adminEndpoint },
    database: world.database,
    sealer: createSealer(Buffer.alloc(32, 7)),
    log: createLogger({ level: 'silent', format: 'text' }),
    now: Date.now,
  });
  await second.tenants.listen({ host: '127.0.0.1', port: 0 });
  ports = [Number(new URL(world.endpoint).port), (second.tenants.server.address() as AddressInfo).port];
}, 60_000);
afterAll(async () => {
  await second.tenants.close();
  await second.admin.close();
  await second.tenancy.stop();
  await world.close();
});

const sign = (
  claims: Record<string, unknown>,
  header: { alg: string } & Record<string, unknown>,
  key: ReturnType<typeof createPrivateKey>,
) => new SignJWT({ jti: crypto.randomUUID(), iat: Math.floor(Date.now() / 1000), ...claims }).setProtectedHeader(header).sign(key);

const assertion = () =>
  sign(
    { iss: bank.id, sub: bank.id, aud: `${world.endpoint}/oidc`, exp: Math.floor(Date.now() / 1000) + 60 },
    { alg: 'ES256', kid: 'client-key' },
    createPrivateKey({ key: bank.key.privateJwk, format: 'jwk' }),
  );

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const proof = () =>
  sign(
    { htm: 'POST', htu: `${world.endpoint}/oidc/token` },
    { alg: 'ES256', typ: 'dpop+jwt', jwk: publicKey.export({ format: 'jwk' }) },
    privateKey,
  );

/** A token request to the n-th server, under the address that both answer for. */
function requestToken(
  server: number,
  given: { assertion: string; proof: string },
): Promise<{ status: number | undefined; error: unknown }> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    resource: 'https://default.logto.app/api',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: given.assertion,
  }).toString();
  const headers = { host: new URL(world.endpoint).host, dpop: given.proof, 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: ports[server], path: '/oidc/token', method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, error: (JSON.parse(text) as { error?: unknown }).error }));
    })
      .on('error', reject)
      .end(body);
  });
}

it('each server takes an assertion and a proof', async () => {
  for (const server of [0, 1]) {
    expect(await requestToken(server, { assertion: await assertion(), proof: await proof() })).toEqual({ status: 200, error: undefined });
  }
});

it('an assertion that one server has seen is refused by the other', async () => {
  const used = await assertion();
  expect((await requestToken(0, { assertion: used, proof: await proof() })).status).toBe(200);
  expect(await requestToken(1, { assertion: used, proof: await proof() })).toEqual({ status: 401, error: 'invalid_client' });
});

it('a proof that one server has seen is refused by the other', async () => {
  const used = await proof();
  expect((await requestToken(1, { assertion: await assertion(), proof: used })).status).toBe(200);
  expect(await requestToken(0, { assertion: await assertion(), proof: used })).toEqual({ status: 400, error: 'invalid_grant' });
});

it('of 20 uses of one proof at both servers at the same time one succeeds', async () => {
  const used = await proof();
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => requestToken(index % 2, { assertion: await assertion(), proof: used })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});
