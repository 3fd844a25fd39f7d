import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, createPerson, redeem, obtainCode, refresh, type TestClient } from '../../oidc/test-clients.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { userScopes } from '../consent/user-scope.ts';
import { createHolder, password, setUpAccountCenter, type TestHolder } from './test-holder.ts';

let world: TestWorld;
let client: TestClient;
beforeAll(async () => {
  world = await createTestWorld();
  await setUpAccountCenter(world);
  client = await createClient(world, { custom: { alwaysIssueRefreshToken: true } });
}, 60_000);
afterAll(() => world.close());

const allScopes = ['openid', ...userScopes].join(' ');
const account = '/api/my-account';

/** Somebody who signs in at an application in a browser of their own. */
async function signIn(person: { username: string; password: string }, scope = allScopes) {
  const grant = await obtainCode(world, { client, person, more: { scope } });
  const { body } = await redeem(world, client, grant);
  return { token: String(body.access_token), refreshToken: String(body.refresh_token) };
}

describe('the account of a token', () => {
  it('is that of the person who signed in at the application, as far as its scopes go', async () => {
    const person = await createPerson(world);
    const { token } = await signIn(person);
    const { body } = await world.api(account, { token, headers: { origin: 'https://app.example' } });
    expect(body).toMatchObject({
      id: person.id,
      username: person.username,
      name: 'Reader',
      primaryEmail: expect.stringContaining('@example.com'),
      primaryPhone: null,
      customData: {},
      identities: {},
      ssoIdentities: [],
      profile: {},
      isSuspended: false,
      hasPassword: true,
      hasSecurityVerificationMethod: true,
    });
    expect(JSON.stringify(body)).not.toContain('argon2');
    const narrow = await signIn(person, 'openid email');
    const shown = (await world.api(account, { token: narrow.token })).body;
    expect(Object.keys(shown).toSorted()).toEqual(['hasPassword', 'hasSecurityVerificationMethod', 'id', 'isSuspended', 'primaryEmail']);
  });

  it('may be read and changed from pages of any origin, which are sent no cookie', async () => {
    const { token } = await createHolder(world);
    const origin = 'https://anywhere.example';
    const { headers } = await world.api(account, { token, headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await fetch(`${world.endpoint}${account}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,logto-verification-id',
      },
    });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('logto-verification-id');
  });

  it('is closed to tokens that are none, that ran out, that are for an API, that are bound to a key, or that lack openid', async () => {
    const holder = await createHolder(world);
    const answerOf = async (token: string | null) => (await world.api(account, { token })).body.code;
    const of = async (payload: Record<string, unknown>) => answerOf((await holder.withToken({ payload })).token);
    expect(await answerOf(null)).toBe('auth.authorization_header_missing');
    expect(await answerOf('made-up')).toBe('auth.unauthorized');
    expect(await answerOf(await world.managementToken())).toBe('auth.unauthorized');
    expect(await of({ exp: 1 })).toBe('auth.unauthorized');
    expect(await of({ aud: 'https://api.example.com' })).toBe('auth.unauthorized');
    expect(await of({ jkt: 'thumbprint' })).toBe('auth.unauthorized');
    expect(await of({ 'x5t#S256': 'thumbprint' })).toBe('auth.unauthorized');
    expect(await of({ clientId: 'nobody' })).toBe('auth.unauthorized');
    expect(await of({ accountId: 'somebodyelse' })).toBe('auth.unauthorized');
    const withoutOpenid = await holder.withToken({ scopes: ['profile'] });
    expect(await withoutOpenid.call('GET', account)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });

  it('is closed at once when the grant is taken back, the session of the token ends, or the person is suspended or deleted', async () => {
    const code = async (holder: TestHolder) => (await holder.call('GET', account)).body.code;
    const revoked = await createHolder(world);
    expect(await code(revoked)).toBeUndefined();
    await world.api(`/api/users/${revoked.id}/grants/${revoked.grantId}`, { method: 'DELETE' });
    expect(await code(revoked)).toBe('auth.unauthorized');
    const ended = await revoked.withToken({ payload: { expiresWithSession: true, sessionUid: 'gone' } });
    expect(await code(ended)).toBe('auth.unauthorized');
    const suspended = await createHolder(world);
    const body = { isSuspended: true };
    await (await world.scope()).db.updateTable('users').set(body).where('id', '=', suspended.id).execute();
    expect(await code(suspended)).toBe('auth.unauthorized');
    const deleted = await createHolder(world);
    await world.api(`/api/users/${deleted.id}`, { method: 'DELETE' });
    expect(await code(deleted)).toBe('auth.unauthorized');
  });

  it('is closed with the browser session that a token without offline access came from', async () => {
    const person = await createPerson(world);
    const plain = await createClient(world);
    const grant = await obtainCode(world, { client: plain, person, more: { scope: 'openid profile' } });
    const token = String((await redeem(world, plain, grant)).body.access_token);
    expect((await world.api(account, { token })).body).toMatchObject({ id: person.id });
    await (await world.scope()).db.deleteFrom('oidcSessions').where('accountId', '=', person.id).execute();
    expect((await world.api(account, { token })).body.code).toBe('auth.unauthorized');
  });

  it('may be read by applications of others within what an administrator allows them, and not be changed', async () => {
    const thirdParty = await createClient(world, { isThirdParty: true });
    await world.api(`/api/applications/${thirdParty.id}/user-consent-scopes`, { method: 'POST', body: { userScopes: ['profile'] } });
    const holder = await (await createHolder(world, { primaryEmail: 'theirs@example.com' })).withToken({ clientId: thirdParty.id });
    const { body } = await holder.call('GET', account);
    expect(body).toMatchObject({ id: holder.id, username: holder.username });
    expect(body).not.toHaveProperty('primaryEmail');
    expect((await holder.call('PATCH', account, { name: 'x' })).body.code).toBe('auth.third_party_application_forbidden');
    const { status, body: refused } = await holder.call('POST', '/api/verifications/password', { password });
    expect({ status, code: refused.code }).toEqual({ status: 403, code: 'auth.third_party_application_forbidden' });
  });
});

describe('what an administrator lets people see and change', () => {
  it('decides about each field, and about the whole', async () => {
    const holder = await createHolder(world, { name: 'Ann', primaryEmail: 'fields@example.com' });
    await setUpAccountCenter(world, {
      name: 'ReadOnly',
      email: 'Off',
      password: 'Off',
      customData: 'ReadOnly',
      profile: 'Off',
      social: 'Off',
    });
    const { body } = await holder.call('GET', account);
    expect(body).toMatchObject({ name: 'Ann' });
    for (const hidden of ['primaryEmail', 'hasPassword', 'profile', 'identities', 'ssoIdentities']) expect(body).not.toHaveProperty(hidden);
    for (const [method, path, change] of [
      ['PATCH', account, { name: 'x' }],
      ['PATCH', account, { customData: {} }],
      ['PATCH', '/api/my-account/profile', { nickname: 'x' }],
      ['POST', '/api/my-account/password', { password: 'Another harbour at dawn' }],
      ['DELETE', '/api/my-account/primary-email', undefined],
    ] as const) {
      expect(await holder.sure(method, path, change)).toMatchObject({ status: 400, body: { code: 'account_center.field_not_editable' } });
    }
    await world.api('/api/account-center', { method: 'PATCH', body: { enabled: false } });
    for (const [method, path, change] of [
      ['GET', account, undefined],
      ['PATCH', account, { name: 'x' }],
      ['PATCH', '/api/my-account/profile', {}],
      ['POST', '/api/my-account/password', { password: 'Another harbour at dawn' }],
      ['POST', '/api/verifications/password', { password }],
    ] as const) {
      expect(await holder.call(method, path, change)).toMatchObject({ status: 400, body: { code: 'account_center.not_enabled' } });
    }
    await setUpAccountCenter(world);
  });

  it('ends where the token’s scopes do', async () => {
    const holder = await (await createHolder(world)).withToken({ scopes: ['openid', 'phone'] });
    expect(await holder.call('PATCH', account, { name: 'x' })).toMatchObject({ status: 400, body: { code: 'auth.unauthorized' } });
    expect(await holder.call('PATCH', account, { customData: {} })).toMatchObject({ status: 400, body: { code: 'auth.unauthorized' } });
    expect(await holder.call('PATCH', '/api/my-account/profile', {})).toMatchObject({ status: 401, body: { code: 'auth.unauthorized' } });
    const profile = await holder.withToken({ scopes: ['openid', 'profile'] });
    const address = await profile.call('PATCH', '/api/my-account/profile', { address: { country: 'TH' } });
    expect(address).toMatchObject({ status: 401, body: { code: 'auth.unauthorized' } });
  });
});

describe('one’s own profile', () => {
  it('changes name, picture and custom data, and lays claims over the profile', async () => {
    const holder = await createHolder(world);
    const change = { name: 'Ann Harbour', avatar: 'https://example.com/ann.png', customData: { plan: 'pro' } };
    expect(await holder.call('PATCH', account, change)).toMatchObject({ status: 200, body: change });
    expect((await holder.call('PATCH', account, { name: null, avatar: '' })).body).toMatchObject({ name: null, avatar: null });
    await holder.call('PATCH', '/api/my-account/profile', { nickname: 'Ann', address: { country: 'TH' } });
    const { body } = await holder.call('PATCH', '/api/my-account/profile', { gender: 'x' });
    expect(body).toEqual({ nickname: 'Ann', gender: 'x', address: { country: 'TH' } });
    for (const bad of [{ avatar: 'javascript:alert(1)' }, { username: '1x' }, { customData: [] }, { name: 'x'.repeat(129) }]) {
      expect(await holder.call('PATCH', account, bad)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    }
    // Nobody becomes another, or gets an address, by what they add to a body.
    await holder.call('PATCH', account, { id: 'other', primaryEmail: 'stolen@example.com', isSuspended: true, applicationId: 'x' });
    expect((await holder.call('GET', account)).body).toMatchObject({ id: holder.id, primaryEmail: null, isSuspended: false });
  });

  it('changes the user name of who has proven who they are, keeps it unique, and leaves them a way in', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    const denied = { status: 401, body: { code: 'verification_record.permission_denied' } };
    expect(await holder.call('PATCH', account, { username: 'ann_own' })).toMatchObject(denied);
    expect(await holder.sure('PATCH', account, { username: 'ann_own' })).toMatchObject({ status: 200, body: { username: 'ann_own' } });
    expect((await holder.sure('PATCH', account, { username: 'ann_own' })).status).toBe(200);
    expect((await other.sure('PATCH', account, { username: 'ann_own' })).body.code).toBe('user.username_already_in_use');
    expect(await holder.sure('PATCH', account, { username: null })).toMatchObject({
      status: 400,
      body: { code: 'user.last_sign_in_method_required' },
    });
    const withAddress = await createHolder(world, { primaryEmail: 'way-in@example.com' });
    expect((await withAddress.sure('PATCH', account, { username: null })).body).toMatchObject({ username: null });
  });
});

describe('a proof of who one is', () => {
  it('is one’s own, verified, at most ten minutes old, and good for no one else', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    expect(await holder.call('POST', '/api/verifications/password', { password: 'wrong' })).toMatchObject({
      status: 422,
      body: { code: 'session.invalid_credentials' },
    });
    const { status, body } = await holder.call('POST', '/api/verifications/password', { password });
    expect(status).toBe(201);
    expect(Date.parse(body.expiresAt) - (await world.scope()).now()).toBeGreaterThan(9 * 60_000);
    const use = async (who: TestHolder, id: string) =>
      (await who.call('PATCH', account, { username: `renamed_${who.id}` }, { 'logto-verification-id': id })).body.code;
    expect(await use(other, body.verificationRecordId)).toBe('verification_record.permission_denied');
    expect(await use(holder, 'made-up')).toBe('verification_record.permission_denied');
    expect(await use(holder, body.verificationRecordId)).toBeUndefined();
    world.advance(10 * 60_000);
    expect(await use(holder, body.verificationRecordId)).toBe('verification_record.permission_denied');
  });

  it('by a password is not guessed at without end', async () => {
    const holder = await createHolder(world);
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { sentinelPolicy: { maxAttempts: 3 } } });
    const codes: string[] = [];
    for (let guess = 0; guess < 4; guess += 1) {
      codes.push((await holder.call('POST', '/api/verifications/password', { password: 'wrong' })).body.code);
    }
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { sentinelPolicy: {} } });
    expect(codes).toEqual([
      ...Array.from({ length: 2 }, () => 'session.invalid_credentials'),
      ...Array.from({ length: 2 }, () => 'session.verification_blocked_too_many_attempts'),
    ]);
  });
});

describe('one’s own password', () => {
  const next = 'Another harbour at dawn';

  it('changes after a proof, within the policy, ends every other session, and keeps the one it is changed from', async () => {
    const person = await createPerson(world);
    const [here, elsewhere] = [await signIn(person), await signIn(person)];
    const call = (path: string, body: unknown, headers = {}) => world.api(path, { method: 'POST', token: here.token, body, headers });
    const change = (to: string, headers = {}) => call('/api/my-account/password', { password: to }, headers);
    expect((await change(next)).body.code).toBe('verification_record.permission_denied');
    const { body } = await call('/api/verifications/password', { password: person.password });
    const sure = { 'logto-verification-id': body.verificationRecordId };
    expect((await change('short', sure)).body.code).toBe('password.rejected');
    expect((await change(next, sure)).status).toBe(204);

    expect((await world.api(account, { token: here.token })).status).toBe(200);
    expect((await refresh(world, client, here.refreshToken)).status).toBe(200);
    expect((await world.api(account, { token: elsewhere.token })).status).toBe(401);
    expect((await refresh(world, client, elsewhere.refreshToken)).body.error).toBe('invalid_grant');
    const { db } = await world.scope();
    expect(await db.selectFrom('oidcSessions').select('uid').where('accountId', '=', person.id).execute()).toHaveLength(1);
    expect((await call('/api/verifications/password', { password: person.password })).status).toBe(422);
    expect((await call('/api/verifications/password', { password: next })).status).toBe(201);
  });

  it('is set for the first time without a proof by who has nothing to prove who they are by', async () => {
    const holder = await createHolder(world, { password: undefined });
    expect((await holder.call('GET', account)).body).toMatchObject({ hasPassword: false, hasSecurityVerificationMethod: false });
    expect((await holder.call('POST', '/api/my-account/password', { password: next })).status).toBe(204);
    expect((await holder.call('POST', '/api/my-account/password', { password: next })).status).toBe(401);
  });
});

it('what a person changes leaves a row in the audit log that names them and the application, and holds nothing of what they wrote', async () => {
  const holder = await createHolder(world);
  await holder.call('PATCH', account, { name: 'Told' });
  await holder.sure('POST', '/api/my-account/password', { password: 'A third harbour by noon' });
  const { db } = await world.scope();
  const logs = await db.selectFrom('auditLogs').select(['key', 'payload']).where('userId', '=', holder.id).execute();
  const own = logs.filter(({ key }) => key.startsWith('AccountApi.'));
  expect(own).toHaveLength(2);
  for (const { payload } of own) expect(payload).toMatchObject({ userId: holder.id, applicationId: 'demo-app', result: 'Success' });
  expect(JSON.stringify(own)).not.toMatch(/harbour|Told/);
});
