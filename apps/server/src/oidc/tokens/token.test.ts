import { decodeJwt, decodeProtectedHeader } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { digest } from '../../foundation/crypto/digest.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem, refresh, requestToken, userinfo, type TestClient } from '../test-clients.ts';

let world: TestWorld;
let web: TestClient;
let spa: TestClient;
let machine: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;

beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
  spa = await createClient(world, { type: 'SPA' });
  machine = await createClient(world, { type: 'MachineToMachine' });
  person = await createPerson(world);
}, 60_000);
afterAll(() => world.close());

describe('RFC 6749 §4.1.3, code exchange', () => {
  it('answers what every SDK needs', async () => {
    const grant = await obtainCode(world, { client: web, person });
    const { status, headers, body } = await redeem(world, web, grant);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid offline_access profile email',
      refresh_token: expect.any(String),
    });
    expect(body.access_token).not.toContain('.');
    const claims = decodeJwt(body.id_token);
    expect(claims).toMatchObject({
      iss: `${world.endpoint}/oidc`,
      aud: web.id,
      sub: person.id,
      name: 'Reader',
      username: person.username,
      email_verified: true,
    });
    expect(decodeProtectedHeader(body.id_token)).toMatchObject({ alg: 'ES256', kid: expect.any(String) });
    expect(claims).not.toHaveProperty('phone_number_verified');
  });

  it.each(['basic', 'body'] as const)('takes the secret of one application by %s', async (auth) => {
    const { code, pkce } = await obtainCode(world, { client: web, person });
    const parameters = { grant_type: 'authorization_code', code, code_verifier: pkce.verifier, redirect_uri: web.redirectUri };
    expect(await requestToken(world, web, parameters, { auth })).toMatchObject({ status: 200 });
  });

  it('takes a JSON body, and says nothing on the terminal about it', async () => {
    const warn = vi.spyOn(console, 'warn');
    const { code, pkce } = await obtainCode(world, { client: spa, person });
    const response = await fetch(`${world.endpoint}/oidc/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'authorization_code',
        client_id: spa.id,
        code,
        code_verifier: pkce.verifier,
        redirect_uri: spa.redirectUri,
      }),
    });
    expect(response.status).toBe(200);
    expect(warn).not.toHaveBeenCalled();
  });

  it('serves //oidc/token like /oidc/token', async () => {
    expect(await requestToken(world, web, { grant_type: 'authorization_code' }, { path: '//oidc/token' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
  });

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, 'invalid_client', 401],
    ['no secret', {}, 'invalid_client', 401],
    ['the text None for a secret (Python SDK)', { client_secret: 'None' }, 'invalid_client', 401],
  ])('refuses %s with code and message beside error', async (_name, parameters, error, status) => {
    const answer = await requestToken(
      world,
      web,
      { grant_type: 'authorization_code', code: 'x', redirect_uri: web.redirectUri, ...parameters },
      { auth: 'none' },
    );
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error, code: `oidc.${error}`, message: expect.any(String), error_description: expect.any(String) });
  });

  it('keeps the bare OAuth body with parse_error=false', async () => {
    const { body } = await requestToken(world, web, { grant_type: 'nonsense' }, { path: '/oidc/token?parse_error=false' });
    expect(body).toMatchObject({ error: expect.any(String) });
    expect(body).not.toHaveProperty('code');
  });

  it('refuses both ways of authentication at once, and another client’s id', async () => {
    expect(await requestToken(world, web, { grant_type: 'authorization_code', client_secret: 'x' })).toMatchObject({ status: 400 });
    expect(await requestToken(world, web, { grant_type: 'authorization_code', client_id: spa.id })).toMatchObject({ status: 400 });
  });

  it('ignores parameters it does not know', async () => {
    const { code, pkce } = await obtainCode(world, { client: web, person });
    const answer = await requestToken(world, web, {
      grant_type: 'authorization_code',
      code,
      code_verifier: pkce.verifier,
      redirect_uri: web.redirectUri,
      first_screen: 'register',
    });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['a body that is no JSON', '{', 400],
    ['a null character', '{"grant_type":"a\\u0000b"}', 400],
    ['60 KB', JSON.stringify({ grant_type: 'x'.repeat(60_000) }), 413],
  ])('refuses %s', async (_name, body, status) => {
    const response = await fetch(`${world.endpoint}/oidc/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  });

  it('refuses invalid UTF-8 and oversized forms without failing', async () => {
    const post = (body: Buffer | string, type: string) =>
      fetch(`${world.endpoint}/oidc/token`, { method: 'POST', headers: { 'content-type': type }, body });
    expect((await post(Buffer.from([0x7b, 0xff, 0xfe]), 'application/json')).status).toBe(400);
    expect((await post(`grant_type=${'x'.repeat(10_000_000)}`, 'application/x-www-form-urlencoded')).status).toBe(400);
  });
});

describe('single use, decided by the database', () => {
  it('of 50 redemptions of one code at once exactly one succeeds, and the grant ends', async () => {
    const grant = await obtainCode(world, { client: web, person });
    const answers = await Promise.all(Array.from({ length: 50 }, () => redeem(world, web, grant)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 400 && body.error === 'invalid_grant')).toHaveLength(49);
    const [winner] = answers.filter(({ status }) => status === 200);
    await redeem(world, web, grant);
    expect((await userinfo(world, winner?.body.access_token)).status).toBe(401);
  });

  it('of 50 uses of one refresh token at once exactly one succeeds when no reuse is tolerated', async () => {
    const strict = await createClient(world, { type: 'SPA', custom: { refreshReuseSeconds: 0 } });
    const { body } = await redeem(world, strict, await obtainCode(world, { client: strict, person }));
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(world, strict, body.refresh_token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('reuse of a refresh token after the tolerated time revokes the grant', async () => {
    const strict = await createClient(world, { type: 'SPA', custom: { refreshReuseSeconds: 0 } });
    const { body: first } = await redeem(world, strict, await obtainCode(world, { client: strict, person }));
    const { body: second } = await refresh(world, strict, first.refresh_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await refresh(world, strict, first.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await refresh(world, strict, second.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await userinfo(world, second.access_token)).status).toBe(401);
  });

  it('two tabs that refresh at once both go on, each with a successor of its own', async () => {
    const { body } = await redeem(world, spa, await obtainCode(world, { client: spa, person }));
    const answers = await Promise.all([refresh(world, spa, body.refresh_token), refresh(world, spa, body.refresh_token)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(answers.map((answer) => answer.body.refresh_token)).size).toBe(2);
  });
});

describe('RFC 6749 §6, refresh', () => {
  it('always answers a refresh token, and a confidential client keeps its own for most of its life', async () => {
    const { body } = await redeem(world, web, await obtainCode(world, { client: web, person }));
    const again = await refresh(world, web, body.refresh_token);
    expect(again).toMatchObject({ status: 200, body: { refresh_token: body.refresh_token, scope: expect.any(String) } });
  });

  it('is not given without offline_access, unless the application is set so', async () => {
    const without = await redeem(world, web, await obtainCode(world, { client: web, person, more: { prompt: undefined } }));
    expect(without.body).not.toHaveProperty('refresh_token');
    const always = await createClient(world, { custom: { alwaysIssueRefreshToken: true } });
    const given = await redeem(
      world,
      always,
      await obtainCode(world, { client: always, person, more: { prompt: undefined, scope: 'openid' } }),
    );
    expect(given.body.refresh_token).toEqual(expect.any(String));
  });

  it('of another application’s token is refused', async () => {
    const { body } = await redeem(world, web, await obtainCode(world, { client: web, person }));
    const other = await createClient(world);
    expect(await refresh(world, other, body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('serves each resource of the authorization request, one at a time', async () => {
    const indicator = 'https://api.bookstore.example';
    await world.api('/api/resources', { method: 'POST', body: { name: 'Bookstore API', indicator } });
    const grant = await obtainCode(world, { client: web, person, more: { resource: [indicator, 'urn:logto:resource:organizations'] } });
    const { body } = await redeem(world, web, grant);
    expect(body.access_token).not.toContain('.');
    const answer = await refresh(world, web, body.refresh_token, { resource: indicator });
    const claims = decodeJwt(answer.body.access_token);
    expect(claims).toMatchObject({
      aud: indicator,
      sub: person.id,
      client_id: web.id,
      scope: '',
      iss: `${world.endpoint}/oidc`,
      jti: expect.any(String),
    });
    expect(decodeProtectedHeader(answer.body.access_token)).toMatchObject({ typ: 'at+jwt' });
    expect(await refresh(world, web, body.refresh_token, { resource: 'https://default.logto.app/api' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_target' },
    });
  });
});

describe('a refresh that is refused for its resource', () => {
  it('does not use the token up, so that the sign-in goes on', async () => {
    const { body } = await redeem(world, spa, await obtainCode(world, { client: spa, person }));
    const refused = await refresh(world, spa, body.refresh_token, { resource: 'https://default.logto.app/api' });
    expect(refused).toMatchObject({ status: 400, body: { error: 'invalid_target' } });
    const { rows } = await sql<{
      used: number;
    }>`select count(consumed_at) as used from oidc_tokens where client_id = ${spa.id} and account_id = ${person.id}
      and kind = 'RefreshToken' and grant_id = (select grant_id from oidc_tokens where id_digest = ${digest(body.refresh_token)})`.execute(
      world.database.root,
    );
    expect(rows).toEqual([{ used: 0 }]);
    expect((await refresh(world, spa, body.refresh_token)).status).toBe(200);
  });
});

describe('state after change: everything a person has ends at once', () => {
  it.each([
    ['suspension', (id: string) => world.api(`/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } })],
    ['deletion', (id: string) => world.api(`/api/users/${id}`, { method: 'DELETE' })],
  ])('on %s', async (_name, change) => {
    const victim = await createPerson(world);
    const grant = await obtainCode(world, { client: web, person: victim });
    const { body } = await redeem(world, web, grant);
    const pending = await obtainCode(world, { client: web, person: victim });
    await change(victim.id);
    expect((await userinfo(world, body.access_token)).status).toBe(401);
    expect(await refresh(world, web, body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await redeem(world, web, pending)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const url = new URL(
      `${world.endpoint}/oidc/auth?client_id=${web.id}&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(web.redirectUri)}`,
    );
    expect((await grant.browser.request(url)).location?.pathname).toBe('/sign-in');
  });

  it('an application’s tokens end with it, and a deleted secret opens nothing', async () => {
    const doomed = await createClient(world);
    const { body } = await redeem(world, doomed, await obtainCode(world, { client: doomed, person }));
    await world.api(`/api/applications/${doomed.id}/secrets/${encodeURIComponent('Default secret')}`, { method: 'DELETE' });
    expect(await refresh(world, doomed, body.refresh_token)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    await world.api(`/api/applications/${doomed.id}`, { method: 'DELETE' });
    expect((await userinfo(world, body.access_token)).status).toBe(401);
  });
});

describe('client credentials', () => {
  const ask = (parameters: Record<string, string>) => requestToken(world, machine, { grant_type: 'client_credentials', ...parameters });

  it('without a resource is invalid_target', async () => {
    expect(await ask({})).toMatchObject({ status: 400, body: { error: 'invalid_target' } });
  });

  it('carries only what the application’s roles hold', async () => {
    const { body } = await ask({ resource: 'https://default.logto.app/api', scope: 'all' });
    expect(body.scope).toBe('');
    expect(decodeJwt(body.access_token)).toMatchObject({ scope: '', sub: machine.id, client_id: machine.id });
    expect(await world.api('/api/users', { token: body.access_token })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });

  it('costs no SQL in steady state', async () => {
    await ask({ resource: 'https://default.logto.app/api' });
    expect(await world.statementsOf(() => ask({ resource: 'https://default.logto.app/api' }))).toEqual([]);
  });
});
