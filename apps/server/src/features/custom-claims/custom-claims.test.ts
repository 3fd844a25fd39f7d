import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

const script =
  'const getCustomJwtClaims = async ({ token, context, environmentVariables, api }) => ({ shelf: environmentVariables.SHELF });';
const sample = {
  script,
  environmentVariables: { SHELF: 'a secret shelf' },
  contextSample: { user: { id: 'u' } },
  tokenSample: { aud: 'x' },
};
const notFound = { status: 404, body: { code: 'entity.not_found' } };
const invalid = { status: 400, body: { code: 'guard.invalid_input' } };
const adminTenant = { status: 422, body: { code: 'jwt_customizer.can_not_create_for_admin_tenant' } };

describe('scripts of a tenant', () => {
  it('are created, read, listed, changed in parts, replaced and deleted', async () => {
    const put = (body: unknown) => world.api('/api/configs/jwt-customizer/access-token', { method: 'PUT', body });
    expect((await world.api('/api/configs/jwt-customizer')).body).toEqual([]);
    expect(await world.api('/api/configs/jwt-customizer/access-token')).toMatchObject(notFound);
    expect(await put(sample)).toMatchObject({ status: 201, body: sample });
    expect((await world.api('/api/configs/jwt-customizer/access-token')).body).toEqual(sample);
    expect(await put({ script })).toMatchObject({ status: 200, body: { script } });
    expect((await world.api('/api/configs/jwt-customizer/access-token')).body).toEqual({ script });

    const patch = { environmentVariables: { SHELF: 'b' }, blockIssuanceOnError: false };
    const patched = await world.api('/api/configs/jwt-customizer/access-token', { method: 'PATCH', body: patch });
    expect(patched).toMatchObject({ status: 200, body: { script, ...patch } });
    expect((await world.api('/api/configs/jwt-customizer')).body).toEqual([{ key: 'jwt.accessToken', value: { script, ...patch } }]);
    await world.api('/api/configs/jwt-customizer/client-credentials', { method: 'PUT', body: { script } });
    expect((await world.api('/api/configs/jwt-customizer')).body).toMatchObject([
      { key: 'jwt.accessToken' },
      { key: 'jwt.clientCredentials' },
    ]);

    for (const type of ['access-token', 'client-credentials']) {
      expect((await world.api(`/api/configs/jwt-customizer/${type}`, { method: 'DELETE' })).status).toBe(204);
      expect(await world.api(`/api/configs/jwt-customizer/${type}`, { method: 'DELETE' })).toMatchObject(notFound);
      expect(await world.api(`/api/configs/jwt-customizer/${type}`, { method: 'PATCH', body: { script } })).toMatchObject(notFound);
    }
  });

  it('keep their environment variables sealed', async () => {
    await world.api('/api/configs/jwt-customizer/access-token', { method: 'PUT', body: sample });
    const { db } = await world.scope();
    const rows = await db
      .selectFrom('jwtCustomizers')
      .select(sql<string>`to_jsonb(jwt_customizers)::text`.as('row'))
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('a secret shelf');
    await world.api('/api/configs/jwt-customizer/access-token', { method: 'DELETE' });
  });

  it.each([
    [{}],
    [{ script: '' }],
    [{ script: 5 }],
    [{ script, unknown: 1 }],
    [{ script, environmentVariables: { A: 1 } }],
    [{ script, environmentVariables: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`V${index}`, ''])) }],
    [{ script, tokenSample: { unknown: 1 } }],
    [{ script: 'x'.repeat(100_001) }],
  ])('refuse %j', async (body) => {
    expect(await world.api('/api/configs/jwt-customizer/access-token', { method: 'PUT', body })).toMatchObject(invalid);
  });

  it('exist for two kinds of tokens, and not in the admin tenant', async () => {
    expect(await world.api('/api/configs/jwt-customizer/id-token', { method: 'PUT', body: { script } })).toMatchObject(invalid);
    const admin = { tenantId: 'admin', method: 'PUT', body: { script } };
    expect(await world.api('/api/configs/jwt-customizer/access-token', admin)).toMatchObject(adminTenant);
    const test = { tokenType: 'access-token', script, token: {}, context: {} };
    expect(await world.api('/api/configs/jwt-customizer/test', { ...admin, method: 'POST', body: test })).toMatchObject(adminTenant);
  });
});

describe('the dry run', () => {
  const run = (body: object) => world.api('/api/configs/jwt-customizer/test', { method: 'POST', body });
  const main = (expression: string) => `const getCustomJwtClaims = async ({ token, context, environmentVariables, api }) => ${expression}`;
  const user = { tokenType: 'access-token', token: { aud: 'https://a.example', kind: 'AccessToken' }, context: { user: { id: 'ann' } } };

  it('answers the claims that a token would get', async () => {
    const expression = '({ who: context.user.id, aud2: token.aud, shelf: environmentVariables.SHELF })';
    expect(await run({ ...user, script: main(expression), environmentVariables: { SHELF: '7' } })).toMatchObject({
      status: 200,
      body: { who: 'ann', aud2: 'https://a.example', shelf: '7' },
    });
    expect(
      (await run({ tokenType: 'client-credentials', token: { clientId: 'c' }, script: main('({ c: token.clientId })') })).body,
    ).toEqual({ c: 'c' });
    expect((await run({ ...user, script: main('undefined') })).body).toEqual({});
  });

  it('leaves out the claims that say whose the token is', async () => {
    const reserved =
      '{ iss: 1, sub: 1, aud: 1, exp: 1, nbf: 1, iat: 1, jti: 1, client_id: 1, scope: "all", act: 1, cnf: 1, organization_id: 1 }';
    expect((await run({ ...user, script: main(`({ ...${reserved}, ["__proto__"]: { a: 1 }, own: 1 })`) })).body).toEqual({ own: 1 });
    expect((await run({ ...user, script: main('JSON.parse(\'{"__proto__":{"a":1},"own":1}\')') })).body).toEqual({ own: 1 });
  });

  it('tells what is wrong with a script, without the values of its variables', async () => {
    const failed = { status: 422, body: { code: 'jwt_customizer.general' } };
    for (const wrong of ['"text"', '[1]', '5']) expect(await run({ ...user, script: main(wrong) })).toMatchObject(failed);
    expect(await run({ ...user, script: 'const other = 1' })).toMatchObject({
      body: { details: expect.stringContaining('getCustomJwtClaims') },
    });
    expect(await run({ ...user, script: main('missing.thing') })).toMatchObject({
      body: { details: expect.stringContaining('ReferenceError') },
    });
    const leaking = {
      ...user,
      script: main('{ throw new Error("key " + environmentVariables.KEY) }'),
      environmentVariables: { KEY: 'hunter22' },
    };
    const { status, body } = await run(leaking);
    expect({ status, body }).toMatchObject({ ...failed, body: { details: expect.stringContaining('Error: key …') } });
    expect(JSON.stringify(body)).not.toContain('hunter22');
    expect(await run({ ...user, script: main('api.denyAccess("closed today")') })).toMatchObject({
      status: 403,
      body: { code: 'jwt_customizer.general', details: 'Access denied: closed today' },
    });
  });

  it('refuses what is no dry run', async () => {
    for (const body of [
      {},
      { script },
      { ...user },
      { ...user, script, tokenType: 'id-token' },
      { ...user, script, token: { unknown: 1 } },
    ]) {
      expect(await run(body)).toMatchObject(invalid);
    }
  });
});
