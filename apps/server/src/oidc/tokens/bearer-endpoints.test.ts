import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem, refresh, requestToken, userinfo, type TestClient } from '../test-clients.ts';

let world: TestWorld;
let web: TestClient;
let spa: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;

beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
  spa = await createClient(world, { type: 'SPA' });
  person = await createPerson(world);
}, 60_000);
afterAll(() => world.close());

describe('userinfo, introspection, revocation', () => {
  it('userinfo answers GET and POST, with the subject of the ID token', async () => {
    const { body } = await redeem(world, web, await obtainCode(world, { client: web, person }));
    const get = await userinfo(world, body.access_token);
    expect(await get.json()).toMatchObject({ sub: person.id, email: expect.any(String), username: person.username });
    expect((await userinfo(world, body.access_token, { method: 'POST' })).status).toBe(200);
    expect((await userinfo(world, 'nonsense')).status).toBe(401);
    const etag = get.headers.get('etag') ?? '';
    expect((await userinfo(world, body.access_token, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('introspection tells a confidential client about any token, a public one about its own only', async () => {
    const { body } = await redeem(world, web, await obtainCode(world, { client: web, person }));
    const own = await requestToken(world, web, { token: body.access_token }, { path: '/oidc/token/introspection' });
    expect(own.body).toMatchObject({ active: true, sub: person.id, client_id: web.id });
    const foreign = await requestToken(world, spa, { token: body.access_token }, { path: '/oidc/token/introspection' });
    expect(foreign.body).toEqual({ active: false });
    const unknown = await requestToken(world, web, { token: 'nonsense' }, { path: '/oidc/token/introspection' });
    expect(unknown.body).toMatchObject({ active: false });
  });

  it('revocation of a refresh token ends its use; of an unknown one is 200 (RFC 7009 §2.2)', async () => {
    const { body } = await redeem(world, web, await obtainCode(world, { client: web, person }));
    const revoke = (token: string) => requestToken(world, web, { token }, { path: '/oidc/token/revocation' });
    expect((await revoke(body.refresh_token)).status).toBe(200);
    expect((await revoke('nonsense')).status).toBe(200);
    expect(await refresh(world, web, body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('answers browsers of registered origins, errors included, and no others', async () => {
    const token = (origin: string) =>
      requestToken(
        world,
        spa,
        { grant_type: 'authorization_code', code: 'x', redirect_uri: spa.redirectUri, code_verifier: 'x'.repeat(43) },
        { headers: { origin } },
      );
    expect((await token('https://bookstore.example')).headers.get('access-control-allow-origin')).toBe('https://bookstore.example');
    expect((await token('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(`${world.endpoint}/oidc/me`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://bookstore.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
  });

  it('discovery and keys are JSON with strings where SDKs demand strings', async () => {
    const discovery = await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`);
    expect(discovery.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await discovery.json()).toMatchObject({ issuer: `${world.endpoint}/oidc`, id_token_signing_alg_values_supported: ['ES256'] });
    const jwks = await fetch(`${world.endpoint}/oidc/jwks`);
    expect(jwks.headers.get('cache-control')).toBe('no-cache, max-age=0, must-revalidate');
    const { keys } = (await jwks.json()) as { keys: Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    for (const value of Object.values(keys[0] ?? {})) expect(value).toEqual(expect.any(String));
    expect(keys[0]).not.toHaveProperty('d');
    const again = await fetch(`${world.endpoint}//oidc/.well-known/openid-configuration`, { headers: { authorization: 'Basic eDp5' } });
    expect(again.status).toBe(200);
  });
});
