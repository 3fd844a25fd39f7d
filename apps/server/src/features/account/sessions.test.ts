import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, createPerson, obtainCode, redeem } from '../../oidc/test-clients.ts';
import { TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import { userScopes } from '../consent/user-scope.ts';
import { createHolder, expectedRefusals, refusalsOf, setUpAccountCenter } from './test-holder.ts';

let world: TestWorld;
const folder = mkdtempSync(join(tmpdir(), 'account-'));
beforeAll(async () => {
  world = await createTestWorld({ DATA_DIR: folder });
  await setUpAccountCenter(world);
}, 60_000);
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const [sessions, grants, devices] = ['/api/my-account/sessions', '/api/my-account/grants', '/api/my-account/trusted-devices'] as const;
const scope = ['openid', ...userScopes].join(' ');

/** Somebody who is signed in in two browsers, and has proven who they are in the first. */
async function signInTwice() {
  const [client, person] = [await createClient(world), await createPerson(world)];
  const signIn = async () => {
    const grant = await obtainCode(world, { client, person, browser: new TestBrowser(world.endpoint), more: { scope } });
    return String((await redeem(world, client, grant)).body.access_token);
  };
  const [token, elsewhere] = [await signIn(), await signIn()];
  const verified = await world.api('/api/verifications/password', { method: 'POST', token, body: { password: person.password } });
  const headers = { 'logto-verification-id': String(verified.body.verificationRecordId) };
  const call = (path: string, method = 'GET') => world.api(path, { method, token, headers });
  return { ...person, client, token, elsewhere, call };
}

describe('one’s own sessions', () => {
  it('are listed with the one that asks, and ended one by one, at once', async () => {
    const [person, other] = [await signInTwice(), await signInTwice()];
    const { status, body } = await person.call(sessions);
    expect(status).toBe(200);
    expect(body.sessions).toHaveLength(2);
    const [elsewhere, here] = body.sessions;
    expect([elsewhere.isCurrent, here.isCurrent]).toEqual([false, true]);
    expect(here).toMatchObject({ accountId: person.id, clientId: person.client.id, payload: { kind: 'Session' } });
    const { db } = await world.scope();
    const stored = await db.selectFrom('oidcSessions').select('idDigest').where('accountId', '=', person.id).execute();
    for (const { idDigest } of stored) expect(JSON.stringify(body)).not.toContain(idDigest);

    expect(await other.call(`/api/my-account/sessions/${elsewhere.payload.uid}`, 'DELETE')).toMatchObject({
      status: 404,
      body: { code: 'oidc.invalid_session_account_id' },
    });
    expect((await world.api('/api/my-account', { token: person.elsewhere })).status).toBe(200);
    const path = `/api/my-account/sessions/${elsewhere.payload.uid}`;
    expect((await person.call(`${path}?revokeGrantsTarget=all`, 'DELETE')).status).toBe(204);
    expect((await world.api('/api/my-account', { token: person.elsewhere })).status).toBe(401);
    expect(await person.call(path, 'DELETE')).toMatchObject({ status: 404, body: { code: 'oidc.session_not_found' } });
    expect((await person.call(`${sessions}/x?revokeGrantsTarget=none`, 'DELETE')).body.code).toBe('guard.invalid_input');
    expect((await person.call(sessions)).body.sessions).toMatchObject([{ isCurrent: true }]);
  });
});

describe('what one granted', () => {
  it('is listed with the applications’ names, and taken back', async () => {
    const [person, other] = [await signInTwice(), await signInTwice()];
    const { body } = await person.call(grants);
    expect(body.grants).toHaveLength(2);
    expect(body.grants[0]).toMatchObject({ application: { id: person.client.id, name: 'Bookstore' }, payload: { accountId: person.id } });
    expect((await person.call(`${grants}?appType=thirdParty`)).body).toEqual({ grants: [] });
    expect((await person.call(`${grants}?appType=other`)).body.code).toBe('guard.invalid_input');
    const path = `/api/my-account/grants/${body.grants[0].id}`;
    expect((await other.call(path, 'DELETE')).body.code).toBe('oidc.invalid_grant');
    expect((await world.api('/api/my-account', { token: person.elsewhere })).status).toBe(200);
    expect((await person.call(path, 'DELETE')).status).toBe(204);
    expect((await world.api('/api/my-account', { token: person.elsewhere })).status).toBe(401);
    expect((await person.call(path, 'DELETE')).body.code).toBe('oidc.invalid_grant');
  });
});

describe('browsers that one trusts', () => {
  it('are listed with the one that asks, and forgotten by their person only', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    const { db } = await world.scope();
    const [cookie, expiresAt] = ['x'.repeat(43), new Date(Date.now() + 3_600_000)];
    const place = { country: null, city: null };
    for (const [id, userAgent, token] of [
      [`here-${holder.id}`, 'Here', cookie],
      [`there-${holder.id}`, 'There', 'another'],
    ] as const) {
      await db
        .insertInto('trustedDevices')
        .values({ id, userId: holder.id, tokenDigest: digest(token), userAgent, ...place, expiresAt })
        .execute();
    }
    const proof = (await holder.call('POST', '/api/verifications/password', { password: 'a harbour at dusk' })).body.verificationRecordId;
    const list = await holder.call('GET', devices, undefined, {
      'logto-verification-id': proof,
      cookie: `lintel_trusted_device=${cookie}`,
    });
    expect(list.headers.get('total-number')).toBe('2');
    const names = list.body.map(({ userAgent, isCurrent }: { userAgent: string; isCurrent: boolean }) => `${userAgent} ${isCurrent}`);
    expect(names.toSorted()).toEqual(['Here true', 'There false']);
    expect(JSON.stringify(list.body)).not.toContain(digest(cookie));
    expect((await holder.sure('GET', `${devices}?page=0`)).body.code).toBe('guard.invalid_pagination');
    const path = `/api/my-account/trusted-devices/here-${holder.id}`;
    expect(await other.sure('DELETE', path)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect((await holder.sure('DELETE', path)).status).toBe(204);
    expect((await holder.sure('DELETE', path)).status).toBe(404);
    expect((await holder.sure('GET', devices)).body).toHaveLength(1);
  });
});

describe('a picture of oneself', () => {
  const path = '/api/my-account/user-assets/avatar';
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)]);
  const upload = async (token: string, bytes: Buffer, type = 'image/png') => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)], { type }), 'me.png');
    const response = await fetch(`${world.endpoint}${path}`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });
    return { status: response.status, body: (await response.json()) as { url: string; code?: string } };
  };

  it('is kept and served, when it is a picture of a size that pictures have', async () => {
    const holder = await createHolder(world);
    const { status, body } = await upload(holder.token, png);
    expect(status).toBe(200);
    const served = await fetch(body.url);
    expect(Buffer.from(await served.arrayBuffer())).toEqual(png);
    expect((await holder.call('PATCH', '/api/my-account', { avatar: body.url })).body.avatar).toBe(body.url);
    expect((await upload(holder.token, Buffer.from('PK\x03\x04'), 'application/zip')).body.code).toBe('guard.mime_type_not_allowed');
    expect((await upload(holder.token, Buffer.from('<script>'))).body.code).toBe('guard.mime_type_not_allowed');
    expect((await upload(holder.token, Buffer.concat([png, Buffer.alloc(2_200_000)]))).body.code).toBe('guard.file_size_exceeded');
    rmSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'assets'), 'no folder');
    expect(await upload(holder.token, png)).toMatchObject({ status: 500, body: { code: 'storage.upload_error' } });
  });

  it('is refused without the scope and the field, and while the account centre is off', async () => {
    const holder = await createHolder(world);
    const bare = await holder.withToken({ scopes: ['openid'] });
    expect((await upload(bare.token, png)).body.code).toBe('auth.unauthorized');
    await setUpAccountCenter(world, { avatar: 'ReadOnly' });
    expect((await upload(holder.token, png)).body.code).toBe('account_center.field_not_editable');
    await world.api('/api/account-center', { method: 'PATCH', body: { enabled: false } });
    expect((await upload(holder.token, png)).body.code).toBe('account_center.not_enabled');
    await setUpAccountCenter(world);
  });
});

const refusal = {
  proof: 'verification_record.permission_denied',
  scope: 'auth.unauthorized',
  read: 'account_center.field_not_enabled',
  edit: 'account_center.field_not_editable',
  off: 'account_center.not_enabled',
};

it('sessions, grants and devices are closed without a proof, the field and the scope, and while the account centre is off', async () => {
  const holder = await createHolder(world);
  const session = { field: 'session', isProven: true };
  const device = { field: 'trustedDevice', isProven: true };
  const calls = [
    { method: 'GET', path: sessions, ...session },
    { method: 'DELETE', path: `${sessions}/x`, ...session },
    { method: 'GET', path: grants, ...session },
    { method: 'DELETE', path: `${grants}/x`, ...session },
    { method: 'GET', path: devices, ...device },
    { method: 'DELETE', path: `${devices}/x`, ...device },
  ];
  expect(await refusalsOf(world, holder, calls)).toEqual(expectedRefusals(calls, refusal));
});
