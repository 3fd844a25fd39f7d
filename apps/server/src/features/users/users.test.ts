import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { json as sqlJson } from '../../foundation/database/json.ts';
import { countUsers, findUserByIdentifier, insertUser, updateUser } from './queries.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const create = async (body: Record<string, unknown>) => (await world.api('/api/users', { method: 'POST', body })).body;

describe('creating a user', () => {
  it('answers the whole user and never the digest', async () => {
    const answer = await world.api('/api/users', {
      method: 'POST',
      body: {
        username: 'amara',
        primaryEmail: 'Amara@Example.com',
        primaryPhone: '66811111111',
        name: 'Amara',
        password: 'a pass phrase',
        customData: { theme: { darkMode: true } },
        profile: { givenName: 'Amara', address: { country: 'TH' } },
      },
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{12}$/),
      username: 'amara',
      primaryEmail: 'Amara@Example.com',
      primaryPhone: '66811111111',
      name: 'Amara',
      avatar: null,
      customData: { theme: { darkMode: true } },
      identities: {},
      lastSignInAt: null,
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
      profile: { givenName: 'Amara', address: { country: 'TH' } },
      applicationId: null,
      cimdClientId: null,
      isSuspended: false,
      hasPassword: true,
    });
    expect(Math.abs(answer.body.createdAt - Date.now())).toBeLessThan(60_000);
  });

  it('refuses taken identifiers: e-mail without case, phone without trunk zero', async () => {
    await create({ username: 'taken', primaryEmail: 'taken@example.com', primaryPhone: '66822222222' });
    for (const [body, code] of [
      [{ username: 'taken' }, 'user.username_already_in_use'],
      [{ primaryEmail: 'TAKEN@example.com' }, 'user.email_already_in_use'],
      [{ primaryPhone: '660822222222' }, 'user.phone_already_in_use'],
    ] as const) {
      expect(await world.api('/api/users', { method: 'POST', body })).toMatchObject({ status: 422, body: { code } });
    }
  });

  it('takes a digest or a password, not both, and a digest only with its algorithm', async () => {
    const digest = '5f4dcc3b5aa765d61d8327deb882cf99';
    for (const [body, code] of [
      [{ password: 'x', passwordDigest: digest, passwordAlgorithm: 'MD5' }, 'user.password_and_digest'],
      [{ passwordDigest: digest }, 'user.password_algorithm_required'],
      [{ passwordDigest: '[]', passwordAlgorithm: 'Legacy' }, 'password.invalid_legacy_password_format'],
      [{ passwordDigest: '["rot13",["@"],""]', passwordAlgorithm: 'Legacy' }, 'password.unsupported_legacy_hash_algorithm'],
      [{ username: '1starts_with_number' }, 'guard.invalid_input'],
      [{ primaryPhone: '+66811111112' }, 'guard.invalid_input'],
      [{ name: 'null \u0000 character' }, 'guard.invalid_input'],
    ] as const) {
      expect(await world.api('/api/users', { method: 'POST', body })).toMatchObject({ body: { code } });
    }
  });

  it('50 at once with one name make one user', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.api('/api/users', { method: 'POST', body: { username: 'race' } })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(49);
  });

  it('names that differ by case are one name when the policy says so, also at the same moment', async () => {
    const { db } = await world.scope();
    const usernamePolicy = { caseSensitive: false };
    const results = await Promise.allSettled(
      ['Bea', 'bea', 'BEA', 'beA'].map((username) => db.transaction().execute((trx) => insertUser(trx, { username, usernamePolicy }))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await findUserByIdentifier(db, { type: 'username', value: 'bEA' }, usernamePolicy)).toBeDefined();
    const other = await create({ username: 'carl' });
    await expect(db.transaction().execute((trx) => updateUser(trx, other.id, { username: 'BEa', usernamePolicy }))).rejects.toMatchObject({
      code: 'user.username_already_in_use',
    });
    const again = await db.transaction().execute((trx) => updateUser(trx, other.id, { username: 'CARL', usernamePolicy }));
    expect(again.username).toBe('CARL');
  });
});

describe('one user', () => {
  it('is read, also with digest and SSO identities when asked for', async () => {
    const { id } = await create({ passwordDigest: '5f4dcc3b5aa765d61d8327deb882cf99', passwordAlgorithm: 'MD5' });
    expect((await world.api(`/api/users/${id}`)).body).not.toHaveProperty('passwordDigest');
    expect((await world.api(`/api/users/${id}?includePasswordHash=true&includeSsoIdentities=1`)).body).toMatchObject({
      passwordDigest: '5f4dcc3b5aa765d61d8327deb882cf99',
      passwordAlgorithm: 'MD5',
      ssoIdentities: [],
    });
  });

  it('that does not exist answers 404 everywhere', async () => {
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { name: 'x' }],
      ['DELETE', '', undefined],
      ['GET', '/custom-data', undefined],
      ['PATCH', '/custom-data', { customData: {} }],
      ['PATCH', '/profile', { profile: {} }],
      ['PATCH', '/password', { password: 'x' }],
      ['POST', '/password/verify', { password: 'x' }],
      ['GET', '/has-password', undefined],
      ['PATCH', '/is-suspended', { isSuspended: true }],
      ['GET', '/logto-configs', undefined],
      ['PATCH', '/logto-configs', {}],
      ['PATCH', '/password/expiration', { isExpired: false }],
      ['GET', '/roles', undefined],
      ['GET', '/organizations', undefined],
    ] as const) {
      const answer = await world.api(`/api/users/nobody${path}`, { method, body });
      expect(answer, `${method} ${path}`).toMatchObject({ status: 404, body: { code: 'user.user_not_exist' } });
    }
  });

  it('is updated: JSON is replaced, empty text and null clear', async () => {
    const { id } = await create({
      username: 'dora',
      primaryEmail: 'dora@example.com',
      name: 'Dora',
      customData: { a: 1 },
      profile: { nickname: 'D' },
    });
    const updated = await world.api(`/api/users/${id}`, {
      method: 'PATCH',
      body: { username: '', primaryEmail: null, customData: { b: 2 } },
    });
    expect(updated).toMatchObject({
      status: 200,
      body: { username: null, primaryEmail: null, name: 'Dora', customData: { b: 2 }, profile: { nickname: 'D' } },
    });
    await create({ primaryEmail: 'dora@example.com' });
    expect(await world.api(`/api/users/${id}`, { method: 'PATCH', body: { primaryEmail: 'dora@example.com' } })).toMatchObject({
      status: 422,
      body: { code: 'user.email_already_in_use' },
    });
  });

  it('merges custom data and profile on their own paths', async () => {
    const { id } = await create({ customData: { a: 1, b: 1 }, profile: { nickname: 'E', locale: 'th' } });
    expect(
      (await world.api(`/api/users/${id}/custom-data`, { method: 'PATCH', body: { customData: { b: 2, camelCase: { inner_key: 1 } } } }))
        .body,
    ).toEqual({
      a: 1,
      b: 2,
      camelCase: { inner_key: 1 },
    });
    expect((await world.api(`/api/users/${id}/custom-data`)).body).toEqual({ a: 1, b: 2, camelCase: { inner_key: 1 } });
    expect((await world.api(`/api/users/${id}/profile`, { method: 'PATCH', body: { profile: { locale: 'en' } } })).body).toEqual({
      nickname: 'E',
      locale: 'en',
    });
  });

  it('has a password after one was set, and it can be verified', async () => {
    const { id } = await create({});
    const verify = (password: string) => world.api(`/api/users/${id}/password/verify`, { method: 'POST', body: { password } });
    expect((await world.api(`/api/users/${id}/has-password`)).body).toEqual({ hasPassword: false });
    expect(await verify('anything')).toMatchObject({ status: 422, body: { code: 'session.invalid_credentials' } });
    expect((await world.api(`/api/users/${id}/password`, { method: 'PATCH', body: { password: 'simple' } })).body).toMatchObject({
      hasPassword: true,
    });
    expect((await verify('simple')).status).toBe(204);
    expect((await verify('Simple')).status).toBe(422);
  });

  it('an imported digest is replaced by ours once it has proven right', async () => {
    const { id } = await create({ passwordDigest: '5f4dcc3b5aa765d61d8327deb882cf99', passwordAlgorithm: 'MD5' });
    const verify = (password: string) => world.api(`/api/users/${id}/password/verify`, { method: 'POST', body: { password } });
    const algorithm = async () => (await world.api(`/api/users/${id}?includePasswordHash=true`)).body.passwordAlgorithm;
    await verify('wrong');
    expect(await algorithm()).toBe('MD5');
    expect((await verify('password')).status).toBe(204);
    expect(await algorithm()).toBe('Argon2id');
    expect((await verify('password')).status).toBe(204);
  });

  it('keeps what was decided on second factors, switch by switch', async () => {
    const { id } = await create({});
    const path = `/api/users/${id}/logto-configs`;
    expect((await world.api(path)).body).toEqual({ mfa: { skipped: false, skipMfaOnSignIn: false }, passkeySignIn: { skipped: false } });
    await world.api(path, { method: 'PATCH', body: { mfa: { enabled: true, skipped: true } } });
    const updated = await world.api(path, { method: 'PATCH', body: { mfa: { skipped: false }, passkeySignIn: { skipped: true } } });
    expect(updated).toMatchObject({
      status: 200,
      body: { mfa: { enabled: true, skipped: false, skipMfaOnSignIn: false }, passkeySignIn: { skipped: true } },
    });
  });

  it('is asked for a new password only where passwords expire', async () => {
    const { id } = await create({ password: 'old' });
    const path = `/api/users/${id}/password/expiration`;
    expect(await world.api(path, { method: 'PATCH', body: { isExpired: true } })).toMatchObject({
      status: 400,
      body: { code: 'sign_in_experiences.password_expiration_not_enabled' },
    });
    expect((await world.api(path, { method: 'PATCH', body: { isExpired: false } })).status).toBe(200);
  });

  it('is suspended and let in again', async () => {
    const { id } = await create({});
    const suspend = (isSuspended: boolean) => world.api(`/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended } });
    expect((await suspend(true)).body).toMatchObject({ isSuspended: true });
    expect((await suspend(false)).body).toMatchObject({ isSuspended: false });
  });

  it.each(['is-suspended', 'password', 'delete'] as const)('loses every session with %s', async (change) => {
    const { id } = await create({ password: 'before' });
    const { db } = await world.scope();
    await db
      .insertInto('oidcSessions')
      .values({ idDigest: `session-of-${id}`, uid: id, accountId: id, payload: sqlJson({}), expiresAt: new Date(Date.now() + 60_000) })
      .execute();
    if (change === 'delete') expect((await world.api(`/api/users/${id}`, { method: 'DELETE' })).status).toBe(204);
    else
      await world.api(`/api/users/${id}/${change}`, {
        method: 'PATCH',
        body: change === 'password' ? { password: 'after' } : { isSuspended: true },
      });
    expect(await db.selectFrom('oidcSessions').select('uid').where('accountId', '=', id).execute()).toEqual([]);
  });

  it('does not delete itself', async () => {
    const { deleteUser } = await import('./routes/delete-user.ts');
    const scope = await world.scope();
    const { id } = await create({});
    const request = { params: { userId: id }, caller: { type: 'user', id, clientId: undefined, scopes: ['all'] } } as const;
    await expect(async () =>
      deleteUser.handler(request as unknown as Parameters<typeof deleteUser.handler>[0], scope),
    ).rejects.toMatchObject({
      code: 'user.cannot_delete_self',
    });
  });
});

describe('the list', () => {
  it('pages, newest first, with total and links', async () => {
    const total = await countUsers((await world.scope()).db);
    const newest = await create({ name: 'Newest' });
    const answer = await world.api('/api/users?page=1&page_size=2');
    expect(answer.body.map(({ id }: { id: string }) => id)[0]).toBe(newest.id);
    expect(answer.body).toHaveLength(2);
    expect(answer.headers.get('total-number')).toBe(String(total + 1));
    expect(answer.headers.get('link')).toMatch(/page=1&page_size=2>; rel="first", <.*page=2&page_size=2>; rel="next", <.*>; rel="last"/);
    const second = await world.api('/api/users?page=2&page_size=2');
    expect(second.body[0].createdAt).toBeLessThanOrEqual(answer.body[1].createdAt);
    for (const query of ['page=0', 'page_size=101', 'page=x']) {
      expect(await world.api(`/api/users?${query}`)).toMatchObject({ status: 400, body: { code: 'guard.invalid_pagination' } });
    }
  });

  it('the count follows creations and deletions, bulk and single', async () => {
    const { db } = await world.scope();
    const before = await countUsers(db);
    const ids = ['bulk1', 'bulk2', 'bulk3'];
    await db
      .insertInto('users')
      .values(ids.map((id) => ({ id })))
      .execute();
    expect(await countUsers(db)).toBe(before + 3);
    await db.deleteFrom('users').where('id', 'in', ids).execute();
    expect(await countUsers(db)).toBe(before);
    await db
      .transaction()
      .execute(async (trx) => {
        await insertUser(trx, {});
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    expect(await countUsers(db)).toBe(before);
  });

  it('is searched in every mode', async () => {
    await create({ username: 'search_ann', primaryEmail: 'ann@search.example', name: 'Ann of Green' });
    await create({ username: 'search_bob', primaryEmail: 'bob@search.example', name: 'Bob' });
    await create({ username: 'Search_Cy', primaryEmail: 'cy@search.example', primaryPhone: '66833333333' });
    const names = async (query: string) => {
      const answer = await world.api(`/api/users?${query}`);
      expect(answer.status, query).toBe(200);
      expect(answer.headers.get('total-number'), query).toBe(String(answer.body.length));
      return answer.body.map(({ username }: { username: string }) => username).toSorted();
    };
    expect(await names('search=%25SEARCH_%25')).toEqual(['Search_Cy', 'search_ann', 'search_bob']);
    expect(await names('search.username=search%25&isCaseSensitive=true')).toEqual(['search_ann', 'search_bob']);
    expect(await names('search.name=ann%25')).toEqual(['search_ann']);
    expect(await names('search.primaryEmail=ANN@search.example&search.primaryEmail=bob@search.example&mode.primaryEmail=exact')).toEqual([
      'search_ann',
      'search_bob',
    ]);
    expect(await names('search.username=%5Esearch_(a%7Cc)&mode=posix')).toEqual(['Search_Cy', 'search_ann']);
    expect(await names('search.username=search_(ann%7Ccy)&mode=similar_to&isCaseSensitive=true')).toEqual(['search_ann']);
    expect(await names('search.primaryEmail=%25search.example&search.name=Bob&joint=and')).toEqual(['search_bob']);
    expect(await names('search=6683333%25')).toEqual(['Search_Cy']);
  });

  it('refuses searches it cannot run', async () => {
    for (const query of ['search.password=a', 'search=a&mode=posixx', 'search=a(&mode=posix', 'search=a&mode=similar_to']) {
      expect(await world.api(`/api/users?${query}`), query).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
    }
  });

  it('leaves out holders of a role', async () => {
    const role = (await world.api('/api/roles', { method: 'POST', body: { name: 'excluded', description: 'd' } })).body;
    const user = await create({ username: 'holder' });
    await world.api(`/api/users/${user.id}/roles`, { method: 'POST', body: { roleIds: [role.id] } });
    const all = await world.api('/api/users?search.username=holder');
    const without = await world.api(`/api/users?search.username=holder&excludeRoleId=${role.id}`);
    expect([all.body.length, without.body.length]).toEqual([1, 0]);
    expect((await world.api(`/api/users?excludeOrganizationId=none&search.username=holder`)).body).toHaveLength(1);
  });
});

describe('another tenant', () => {
  it('neither sees nor touches a user by id', async () => {
    const { id } = await create({ username: 'isolated', primaryEmail: 'isolated@example.com', password: 'x' });
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { name: 'taken over' }],
      ['DELETE', '', undefined],
      ['PATCH', '/password', { password: 'taken over' }],
      ['POST', '/password/verify', { password: 'x' }],
      ['PATCH', '/is-suspended', { isSuspended: true }],
      ['PATCH', '/custom-data', { customData: { taken: true } }],
      ['POST', '/roles', { roleIds: ['user'] }],
    ] as const) {
      const answer = await world.api(`/api/users/${id}${path}`, { tenantId: 'admin', method, body });
      expect(answer.status, `${method} ${path}`).toBe(404);
    }
    expect((await world.api('/api/users?search.username=isolated', { tenantId: 'admin' })).body).toEqual([]);
    expect((await world.api(`/api/users/${id}`)).body).toMatchObject({ name: null, customData: {}, isSuspended: false, hasPassword: true });
    const namesake = await world.api('/api/users', {
      method: 'POST',
      tenantId: 'admin',
      body: { username: 'isolated', primaryEmail: 'isolated@example.com' },
    });
    expect(namesake.status).toBe(200);
  });
});
