import { decodeJwt, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tokenKeys } from '../../features/signing-keys/signing-keys.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, requestToken, type TestClient } from '../test-clients.ts';

const indicator = 'https://shelves.example/api';
const exchangeType = 'urn:ietf:params:oauth:grant-type:token-exchange';
const personal = 'urn:logto:token-type:personal_access_token';
const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';

let world: TestWorld;
let web: TestClient;
let machine: TestClient;
beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world, { custom: { allowTokenExchange: true } });
  machine = await createClient(world, { type: 'MachineToMachine' });
  await world.api('/api/resources', { method: 'POST', body: { name: 'Shelves', indicator } });
}, 60_000);
afterAll(() => world.close());

const introspect = async (token: string, client = web) =>
  (await requestToken(world, client, { token }, { path: '/oidc/token/introspection' })).body;
const revoke = (token: string, client = web, more: Record<string, string> = {}) =>
  requestToken(world, client, { token, ...more }, { path: '/oidc/token/revocation' });
const inactive = { active: false };

async function jwtOf(client: TestClient, person: { id: string }): Promise<string> {
  const { body: pat } = await world.api(`/api/users/${person.id}/personal-access-tokens`, {
    method: 'POST',
    body: { name: `${Math.random()}` },
  });
  const subject = { subject_token: pat.value, subject_token_type: personal };
  return (await requestToken(world, client, { grant_type: exchangeType, ...subject, resource: indicator })).body.access_token;
}
const machineJwt = async (): Promise<string> =>
  (await requestToken(world, machine, { grant_type: 'client_credentials', resource: indicator })).body.access_token;

it('introspection tells of a person’s JWT and of a machine’s, to any confidential client, with its claims', async () => {
  const person = await createPerson(world);
  const token = await jwtOf(web, person);
  const { jti, iat, exp } = decodeJwt(token);
  const expected = { active: true, iss: `${world.endpoint}/oidc`, aud: indicator, sub: person.id, client_id: web.id, jti, iat, exp };
  expect(await introspect(token)).toEqual({ ...expected, token_type: 'Bearer' });
  expect(await introspect(token, machine)).toMatchObject(expected);
  expect(await introspect(await machineJwt())).toMatchObject({ active: true, aud: indicator, client_id: machine.id, token_type: 'Bearer' });
  const asJson = await fetch(`${world.endpoint}/oidc/token/introspection`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${web.id}:${web.secret}`).toString('base64')}`,
    },
    body: JSON.stringify({ token, token_type_hint: 'access_token' }),
  });
  expect(await asJson.json()).toMatchObject(expected);
});

it('a public client learns of its own alone, and nobody without credentials of any', async () => {
  const spa = await createClient(world, { type: 'SPA', custom: { allowTokenExchange: true } });
  const person = await createPerson(world);
  expect(await introspect(await jwtOf(web, person), spa)).toEqual(inactive);
  expect(await introspect(await jwtOf(spa, person), spa)).toMatchObject({ active: true, client_id: spa.id });
  const wrong = await requestToken(
    world,
    { ...web, secret: 'wrong' },
    { token: await machineJwt() },
    { path: '/oidc/token/introspection' },
  );
  expect(wrong.status).toBe(401);
});

it('a revoked JWT is inactive and not exchanged, by whatever hint it was revoked; others stay', async () => {
  const person = await createPerson(world);
  for (const hint of [{}, { token_type_hint: 'access_token' }, { token_type_hint: 'refresh_token' }]) {
    const [token, other] = [await jwtOf(web, person), await jwtOf(web, person)];
    expect((await revoke(token, web, hint)).status).toBe(200);
    expect((await revoke(token, web, hint)).status).toBe(200);
    expect(await introspect(token)).toEqual(inactive);
    expect(await introspect(other)).toMatchObject({ active: true });
    const exchanged = { grant_type: exchangeType, subject_token: token, subject_token_type: accessTokenType, resource: indicator };
    expect(await requestToken(world, web, exchanged)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  }
  const token = await machineJwt();
  await revoke(token, machine);
  expect(await introspect(token)).toEqual(inactive);
  const { db } = await world.scope();
  const rows = await db.selectFrom('oidcTokens').select('expiresAt').where('kind', '=', 'RevokedJwt').execute();
  expect(rows).toHaveLength(4);
  for (const { expiresAt } of rows) expect(expiresAt).toBeGreaterThan(Date.now() + 3_600_000);
});

it('nobody revokes the token of another application', async () => {
  const token = await jwtOf(web, await createPerson(world));
  expect((await revoke(token, machine)).status).toBe(200);
  expect(await introspect(token)).toMatchObject({ active: true });
});

it('the JWT of a suspended or deleted person, or of a deleted application, is inactive', async () => {
  const [suspended, deleted] = [await createPerson(world), await createPerson(world)];
  const tokens = [await jwtOf(web, suspended), await jwtOf(web, deleted)];
  await world.api(`/api/users/${suspended.id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
  await world.api(`/api/users/${deleted.id}`, { method: 'DELETE' });
  const gone = await createClient(world, { type: 'MachineToMachine' });
  tokens.push((await requestToken(world, gone, { grant_type: 'client_credentials', resource: indicator })).body.access_token);
  await world.api(`/api/applications/${gone.id}`, { method: 'DELETE' });
  for (const token of tokens) expect(await introspect(token)).toEqual(inactive);
});

it('of a JWT that is bound to a key or a certificate, introspection says so; it is not exchanged for a bearer token', async () => {
  const scope = await world.scope();
  const [key] = tokenKeys(scope);
  if (!key) throw new Error('The tenant has no key.');
  const person = await createPerson(world);
  const sign = async (cnf: Record<string, string>) =>
    new SignJWT({ cnf, client_id: web.id, scope: '' })
      .setProtectedHeader({ alg: key.jwk.alg, kid: key.jwk.kid ?? '', typ: 'at+jwt' })
      .setIssuer(`${world.endpoint}/oidc`)
      .setAudience(indicator)
      .setSubject(person.id)
      .setJti(`jti-${Object.keys(cnf).join('')}`)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(await importJWK({ ...key.jwk, kty: key.jwk.kty ?? '' }, key.jwk.alg));
  for (const [cnf, type] of [
    [{ jkt: 'thumbprint' }, 'DPoP'],
    [{ 'x5t#S256': 'thumbprint' }, 'Bearer'],
  ] as const) {
    const token = await sign(cnf);
    expect(await introspect(token)).toMatchObject({ active: true, sub: person.id, cnf, token_type: type });
    const exchanged = { grant_type: exchangeType, subject_token: token, subject_token_type: accessTokenType, resource: indicator };
    expect(await requestToken(world, web, exchanged)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  }
});

it('what we did not sign is inactive, and a mark of our own opens nothing', async () => {
  const token = await jwtOf(web, await createPerson(world));
  const [header, payload, signature] = token.split('.');
  const changed = Buffer.from(JSON.stringify({ ...decodeJwt(token), scope: 'all' })).toString('base64url');
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
  for (const forged of [`${header}.${changed}.${signature}`, `${none}.${payload}.`, `${none}.${payload}.x`, 'jwt:a.b.c', 'a.b.c', '..']) {
    expect(await introspect(forged)).toEqual(inactive);
    expect((await revoke(forged)).status).toBe(200);
  }
  expect(await introspect(token)).toMatchObject({ active: true });
  const asBearer = await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer jwt:${token}` } });
  expect(asBearer.status).toBe(401);
  const exchanged = { grant_type: exchangeType, subject_token: 'x', subject_token_type: accessTokenType, resource: indicator };
  expect((await requestToken(world, web, { ...exchanged, subject_token: `jwt:${payload}` })).status).toBe(400);
});
