import { createPrivateKey } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, requestToken } from '../test-clients.ts';
import { createClientKey } from '../security-profiles/test-strict-client.ts';

// Keys of an application at an address of its own (`jwksUri`).

const key = createClientKey();
let world: TestWorld;
let keys: Server;
let answer: { status: number; body: string };
beforeAll(async () => {
  world = await createTestWorld();
  keys = createServer((_request, response) => response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(async () => {
  await new Promise((resolve) => keys.close(resolve));
  await world.close();
});

async function authenticate(jwksUri: string) {
  const protocolSettings = { tokenEndpointAuthMethod: 'private_key_jwt', jwksUri };
  const { id } = await createClient(world, { type: 'MachineToMachine', protocolSettings });
  const assertion = await new SignJWT({ iss: id, sub: id, aud: `${world.endpoint}/oidc`, jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'ES256', kid: 'client-key' })
    .setExpirationTime('1m')
    .sign(createPrivateKey({ key: key.privateJwk, format: 'jwk' }));
  return requestToken(
    world,
    { id, secret: undefined, redirectUri: '' },
    {
      grant_type: 'client_credentials',
      resource: 'https://default.logto.app/api',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    },
  );
}

const address = () => `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks.json`;

it('are fetched', async () => {
  answer = { status: 200, body: JSON.stringify({ keys: [key.publicJwk] }) };
  expect((await authenticate(address())).status).toBe(200);
});

it.each([
  ['are not these', 200, JSON.stringify({ keys: [createClientKey().publicJwk] })],
  ['are no keys', 200, '<!doctype html>'],
  ['are shared', 200, JSON.stringify({ keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'client-key' }] })],
  ['cannot be had', 503, ''],
])('refuse the application, and nothing worse, when they %s', async (_name, status, body) => {
  answer = { status, body };
  expect(await authenticate(address())).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});

it('are not fetched from inside a private network', async () => {
  expect(await authenticate('http://169.254.169.254/latest/meta-data')).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(await authenticate('http://10.0.0.1/jwks.json')).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});
