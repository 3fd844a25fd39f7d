import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { managementApiAccessRole } from '../roles/seed.ts';
import { createClient, createPerson, obtainCode, requestToken } from '../../oidc/test-clients.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const resource = 'https://default.logto.app/api';
const ask = (role: string | undefined, { token, query = '' }: { token?: string | null; query?: string } = {}) =>
  world.api(`/api/authn/hasura?resource=${encodeURIComponent(resource)}${query}`, {
    ...(token !== undefined && { token }),
    headers: role === undefined ? {} : { 'expected-role': role },
  });

describe('GET /api/authn/hasura', () => {
  it('says whose token it is and that they have the role asked for', async () => {
    const answer = await ask(managementApiAccessRole);
    expect(answer).toMatchObject({
      status: 200,
      body: { 'X-Hasura-Role': managementApiAccessRole, 'X-Hasura-User-Id': expect.stringMatching(/^[0-9a-z]{21}$/) as string },
    });
  });

  it('refuses another role, no role, and a token that is none or is for something else', async () => {
    for (const role of ['admin', undefined]) {
      expect(await ask(role)).toMatchObject({ status: 401, body: { code: 'auth.expected_role_not_found' } });
    }
    expect(await ask('x', { token: null })).toMatchObject({ status: 401, body: { code: 'auth.authorization_header_missing' } });
    expect(await ask('x', { token: 'none' })).toMatchObject({ status: 401, body: { code: 'auth.unauthorized' } });
    const other = await world.api('/api/authn/hasura?resource=https%3A%2F%2Fother.example', {
      headers: { 'expected-role': managementApiAccessRole },
    });
    expect(other).toMatchObject({ status: 401, body: { code: 'auth.unauthorized' } });
    expect((await world.api('/api/authn/hasura')).body.code).toBe('guard.invalid_input');
    const basic = await world.api(`/api/authn/hasura?resource=x`, { token: null, headers: { authorization: 'Basic eDp5' } });
    expect(basic.body.code).toBe('auth.authorization_token_type_not_supported');
  });

  it('gives the role for strangers instead, when there is one', async () => {
    expect(await ask('x', { token: null, query: '&unauthorizedRole=anonymous' })).toMatchObject({
      status: 200,
      body: { 'X-Hasura-Role': 'anonymous' },
    });
  });

  it('knows a person by the roles they have now, and a suspended one no more', async () => {
    const indicator = 'https://graph.example.com';
    const { body: api } = await world.api('/api/resources', { method: 'POST', body: { name: 'Graph', indicator } });
    const { body: scope } = await world.api(`/api/resources/${api.id}/scopes`, { method: 'POST', body: { name: 'read' } });
    const { body: role } = await world.api('/api/roles', {
      method: 'POST',
      body: { name: 'reader', description: 'x', scopeIds: [scope.id] },
    });
    const person = await createPerson(world);
    await world.api(`/api/users/${person.id}/roles`, { method: 'POST', body: { roleIds: [role.id] } });
    const client = await createClient(world);
    const grant = await obtainCode(world, { client, person, more: { scope: 'openid read', resource: indicator } });
    const { body } = await requestToken(world, client, {
      grant_type: 'authorization_code',
      code: grant.code,
      code_verifier: grant.pkce.verifier,
      redirect_uri: client.redirectUri,
      resource: indicator,
    });
    const path = `/api/authn/hasura?resource=${encodeURIComponent(indicator)}`;
    const read = () => world.api(path, { token: body.access_token, headers: { 'expected-role': 'reader' } });
    expect((await read()).body).toEqual({ 'X-Hasura-User-Id': person.id, 'X-Hasura-Role': 'reader' });
    await world.api(`/api/users/${person.id}/roles/${role.id}`, { method: 'DELETE' });
    expect((await read()).body.code).toBe('auth.expected_role_not_found');
    await world.api(`/api/users/${person.id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
    expect((await read()).body.code).toBe('auth.unauthorized');
  });
});
