import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { cleanUp } from '../../clean-up.ts';
import { consoleToken } from '../../oidc/test-console-token.ts';

const socialPackage = `
export default async () => ({
  type: 'Social',
  metadata: { id: 'harbour', target: 'harbour', platform: 'Universal', name: { en: 'Harbour' }, description: { en: 'x' },
    logo: 'https://example.com/logo.svg', logoDark: null, readme: 'x' },
  configGuard: { safeParse: (data) => ({ success: true, data }) },
  async getAuthorizationUri({ state }, setSession) { await setSession({ nonce: state }); return 'https://provider.example.com/?state=' + state; },
  async getUserInfo({ code }) { return { id: code }; },
});`;

const folder = mkdtempSync(join(tmpdir(), 'me-'));
let world: TestWorld;
let mail: SmtpDouble;
let connectorId: string;
beforeAll(async () => {
  mkdirSync(join(folder, 'harbour'));
  writeFileSync(join(folder, 'harbour', 'package.json'), JSON.stringify({ name: 'harbour', type: 'module', main: 'index.js' }));
  writeFileSync(join(folder, 'harbour', 'index.js'), socialPackage);
  world = await createTestWorld({ CONNECTORS_DIR: folder });
  mail = await startSmtpDouble();
  const set = (body: unknown) => world.api('/api/connectors', { tenantId: 'admin', method: 'POST', body });
  await set({ connectorId: 'simple-mail-transfer-protocol', config: mail.connectorConfig });
  connectorId = (await set({ connectorId: 'harbour', config: {} })).body.id;
});
afterAll(async () => {
  await mail.close();
  await world.close();
  rmSync(folder, { recursive: true });
});

const password = 'a harbour at dusk';
let count = 0;

/** Somebody who is signed in to the console. */
async function createConsoleUser(values: Record<string, unknown> = {}) {
  const username = `console_${(count += 1)}`;
  const { body } = await world.api('/api/users', { tenantId: 'admin', method: 'POST', body: { username, password, ...values } });
  const token = await consoleToken(world, body.id);
  const call = (method: string, path: string, json?: unknown) =>
    world.api(path, { tenantId: 'admin', method, token, ...(json !== undefined && { body: json }) });
  return { id: body.id as string, username, token, call };
}

describe('the profile', () => {
  it('is that of the token’s person, with and without the slash at the end, and shows no digest', async () => {
    const me = await createConsoleUser({ name: 'Ann' });
    for (const path of ['/me', '/me/', '/me/?x=1']) {
      const answer = await me.call('GET', path);
      expect(answer).toMatchObject({ status: 200, body: { id: me.id, username: me.username, name: 'Ann', hasPassword: true } });
      expect(JSON.stringify(answer.body)).not.toContain('argon2');
    }
  });

  it('changes name, picture and user name, and keeps the user name unique', async () => {
    const [me, other] = [await createConsoleUser(), await createConsoleUser()];
    const change = { name: 'Ann Harbour', avatar: 'https://example.com/ann.png', username: 'ann_harbour' };
    expect(await me.call('PATCH', '/me', change)).toMatchObject({ status: 200, body: change });
    expect(await me.call('PATCH', '/me', { avatar: '', name: null })).toMatchObject({ body: { avatar: null, name: null } });
    expect(await other.call('PATCH', '/me', { username: 'ann_harbour' })).toMatchObject({
      status: 422,
      body: { code: 'user.username_already_in_use' },
    });
    for (const body of [
      { username: null },
      { username: '' },
      { primaryEmail: null },
      { primaryEmail: 'x' },
      { avatar: 'javascript:alert(1)' },
    ]) {
      expect((await me.call('PATCH', '/me', body)).body.code).toBe('guard.invalid_input');
    }
  });

  it('keeps custom data, laid over what was there', async () => {
    const me = await createConsoleUser();
    await me.call('PATCH', '/me/custom-data', { theme: 'dark' });
    expect((await me.call('PATCH', '/me/custom-data', { language: 'th' })).body).toEqual({ theme: 'dark', language: 'th' });
    expect((await me.call('GET', '/me/custom-data')).body).toEqual({ theme: 'dark', language: 'th' });
  });

  it('opens to nobody else: not to a machine, not to a Management API token, not on the tenants’ address', async () => {
    const machine = await world.api('/me', { tenantId: 'admin' });
    expect(machine).toMatchObject({ status: 401, body: { code: 'auth.unauthorized' } });
    const me = await createConsoleUser();
    expect((await world.api('/me', { token: me.token })).status).not.toBe(200);
    expect((await world.api('/api/users', { tenantId: 'admin', token: me.token })).status).toBe(401);
  });

  it('is closed at once to who is suspended or deleted, although the token’s time is not over', async () => {
    const me = await createConsoleUser();
    const suspend = (isSuspended: boolean) =>
      world.api(`/api/users/${me.id}/is-suspended`, { tenantId: 'admin', method: 'PATCH', body: { isSuspended } });
    await suspend(true);
    for (const [method, path, body] of [
      ['GET', '/me', undefined],
      ['PATCH', '/me', { name: 'x' }],
      ['GET', '/me/custom-data', undefined],
      ['PATCH', '/me/custom-data', {}],
      ['POST', '/me/password/verify', { password }],
      ['POST', '/me/password', { password: 'Another harbour at dawn' }],
      ['GET', '/me/social/connectors', undefined],
      ['POST', '/me/social/authorization-uri', { connectorId, state: 'x', redirectUri: 'https://x.example' }],
      ['POST', '/me/social/link-identity', { connectorId, connectorData: {} }],
      ['DELETE', `/me/social/identity/${connectorId}`, undefined],
      ['POST', '/me/verification-codes', { email: 'ann@example.com' }],
      ['POST', '/me/verification-codes/verify', { email: 'ann@example.com', verificationCode: '000000' }],
    ] as const) {
      expect(await me.call(method, path, body)).toMatchObject({ status: 401, body: { code: 'user.suspended' } });
    }
    await world.api(`/api/users/${me.id}`, { tenantId: 'admin', method: 'DELETE' });
    expect(await me.call('GET', '/me')).toMatchObject({ status: 401, body: { code: 'auth.unauthorized' } });
  });
});

describe('the password', () => {
  it('changes after the old one was proven, once for each proof, within the policy', async () => {
    const me = await createConsoleUser();
    const change = (to: string) => me.call('POST', '/me/password', { password: to });
    expect(await change('Another harbour at dawn')).toMatchObject({ status: 401, body: { code: 'auth.require_re_authentication' } });
    expect(await me.call('POST', '/me/password/verify', { password: 'wrong' })).toMatchObject({
      status: 422,
      body: { code: 'session.invalid_credentials' },
    });
    expect((await me.call('POST', '/me/password/verify', { password })).status).toBe(200);
    expect((await change('short')).body.code).toBe('password.rejected');
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => change(`Another harbour at dawn ${index}`)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect((await me.call('POST', '/me/password/verify', { password })).status).toBe(422);
  });

  it('is not guessed at without end', async () => {
    const me = await createConsoleUser();
    const codes = new Set<string>();
    for (let guess = 0; guess < 105 && !codes.has('session.verification_blocked_too_many_attempts'); guess += 1) {
      codes.add((await me.call('POST', '/me/password/verify', { password: 'wrong' })).body.code);
    }
    expect([...codes]).toContain('session.verification_blocked_too_many_attempts');
  });

  it('a proof is over after ten minutes, and forgotten by the clean-up', async () => {
    const me = await createConsoleUser();
    await me.call('POST', '/me/password/verify', { password });
    world.advance(11 * 60_000);
    expect((await me.call('POST', '/me/password', { password: 'Another harbour at dawn' })).status).toBe(401);
    const { db } = await world.scope('admin');
    await db
      .updateTable('meProofs')
      .set({ expiresAt: new Date(0) })
      .where('userId', '=', me.id)
      .execute();
    await cleanUp({
      database: world.database,
      tenancy: world.server.tenancy,
      auditRetentionDays: 1,
      webhookRetentionDays: 1,
      now: Date.now,
    });
    expect(await db.selectFrom('meProofs').select('subject').where('userId', '=', me.id).execute()).toEqual([]);
  });
});

describe('the e-mail address', () => {
  it('changes to one that its person reads, and to no other', async () => {
    const me = await createConsoleUser();
    const email = `ann${count}@example.com`;
    expect(await me.call('PATCH', '/me', { primaryEmail: email })).toMatchObject({
      status: 401,
      body: { code: 'auth.require_re_authentication' },
    });
    expect((await me.call('POST', '/me/verification-codes', { email })).status).toBe(200);
    const verificationCode = codeFor(email);
    const wrong = verificationCode === '000000' ? '000001' : '000000';
    const verify = (code: string, who = me) => who.call('POST', '/me/verification-codes/verify', { email, verificationCode: code });
    expect((await verify(wrong)).body.code).toBe('verification_code.code_mismatch');
    const stranger = await createConsoleUser();
    expect((await verify(verificationCode, stranger)).body.code).toBe('verification_code.not_found');
    expect((await verify(verificationCode)).status).toBe(200);
    expect((await stranger.call('PATCH', '/me', { primaryEmail: email })).status).toBe(401);
    expect((await me.call('PATCH', '/me', { primaryEmail: `other.${email}` })).status).toBe(401);
    expect((await me.call('PATCH', '/me', { primaryEmail: email })).body).toMatchObject({ primaryEmail: email });
    expect((await me.call('PATCH', '/me', { primaryEmail: email, name: 'the same address needs no proof' })).status).toBe(200);

    await stranger.call('POST', '/me/verification-codes', { email });
    await stranger.call('POST', '/me/verification-codes/verify', { email, verificationCode: codeFor(email) });
    expect((await stranger.call('PATCH', '/me', { primaryEmail: email })).body.code).toBe('user.email_already_in_use');

    await me.call('POST', '/me/verification-codes', { email });
    await me.call('POST', '/me/verification-codes/verify', { email, verificationCode: codeFor(email) });
    expect((await me.call('POST', '/me/password', { password: 'Another harbour at dawn' })).status).toBe(204);
  });
});

describe('codes by e-mail', () => {
  it('go to one address ten times in ten minutes, die of wrong guesses and of age', async () => {
    const me = await createConsoleUser();
    const [flooded, guessed] = ['flooded@example.com', 'guessed@example.com'];
    const send = (email: string) => me.call('POST', '/me/verification-codes', { email });
    const codes: unknown[] = [];
    for (let sent = 0; sent < 11; sent += 1) codes.push((await send(flooded)).body.code);
    expect(codes.at(-1)).toBe('request.message_rate_limited');
    await send(guessed);
    const right = codeFor(guessed);
    const verify = (verificationCode: string) => me.call('POST', '/me/verification-codes/verify', { email: guessed, verificationCode });
    const answers = new Set<string>();
    for (let guess = 0; guess < 110 && !answers.has('session.verification_blocked_too_many_attempts'); guess += 1) {
      answers.add((await verify(right === '000000' ? '000001' : '000000')).body.code);
    }
    expect([...answers]).toEqual(
      expect.arrayContaining(['verification_code.exceed_max_try', 'session.verification_blocked_too_many_attempts']),
    );
    const late = 'late@example.com';
    await send(late);
    world.advance(3_600_000);
    const expired = await me.call('POST', '/me/verification-codes/verify', { email: late, verificationCode: codeFor(late) });
    expect(expired.body.code).toBe('verification_code.expired');
  });
});

const codeFor = (address: string): string => mail.lastCode(address) ?? '';

describe('accounts at social providers', () => {
  it('are linked by the attempt that one began oneself, once, and unlinked', async () => {
    const [me, other] = [await createConsoleUser(), await createConsoleUser()];
    const { body: connectors } = await me.call('GET', '/me/social/connectors');
    expect(connectors).toEqual([
      {
        id: connectorId,
        connectorId: 'harbour',
        target: 'harbour',
        platform: 'Universal',
        name: { en: 'Harbour' },
        logo: expect.any(String) as string,
        logoDark: null,
      },
    ]);
    const begin = (body: object) =>
      me.call('POST', '/me/social/authorization-uri', { connectorId, redirectUri: 'https://c.example', ...body });
    expect((await begin({ state: 'mine' })).body.redirectTo).toBe('https://provider.example.com/?state=mine');
    expect((await begin({ state: '' })).body.code).toBe('session.insufficient_info');
    expect((await begin({ state: 'x', connectorId: 'nothing' })).body.code).toBe('connector.not_found');
    const { body: all } = await world.api('/api/connectors', { tenantId: 'admin' });
    const mailId = all.find(({ type }: { type: string }) => type === 'Email').id as string;
    expect((await begin({ state: 'x', connectorId: mailId })).body.code).toBe('connector.unexpected_type');

    const finish = (who: typeof me, state: string) =>
      who.call('POST', '/me/social/link-identity', { connectorId, connectorData: { code: 'account-1', state } });
    expect((await finish(other, 'mine')).body.code).toBe('session.connector_validation_session_not_found');
    expect((await finish(me, 'mine')).body.identities).toMatchObject({ harbour: { userId: 'account-1' } });
    expect((await finish(me, 'mine')).body.code).toBe('session.connector_validation_session_not_found');
    await other.call('POST', '/me/social/authorization-uri', { connectorId, redirectUri: 'https://c.example', state: 'theirs' });
    expect((await finish(other, 'theirs')).body.code).toBe('user.identity_already_in_use');
    expect((await me.call('POST', '/me/social/link-identity', { connectorId: 'x', connectorData: {} })).body.code).toBe(
      'session.invalid_connector_id',
    );

    await me.call('POST', '/me/social/authorization-uri', { connectorId, redirectUri: 'https://c.example', state: 'again' });
    const nobody = await me.call('POST', '/me/social/link-identity', { connectorId, connectorData: { code: '', state: 'again' } });
    expect(nobody.body.code).toBe('connector.invalid_response');

    expect((await me.call('DELETE', '/me/social/identity/nothing')).body.code).toBe('session.invalid_connector_id');
    expect((await me.call('DELETE', `/me/social/identity/${connectorId}`)).body.identities).toEqual({});
    expect(await me.call('DELETE', `/me/social/identity/${connectorId}`)).toMatchObject({
      status: 404,
      body: { code: 'user.identity_not_exist' },
    });
  });
});

it('without an e-mail connector no code is sent', async () => {
  const me = await createConsoleUser();
  const { body: all } = await world.api('/api/connectors', { tenantId: 'admin' });
  const { id } = all.find(({ type }: { type: string }) => type === 'Email');
  await world.api(`/api/connectors/${id}`, { tenantId: 'admin', method: 'DELETE' });
  expect(await me.call('POST', '/me/verification-codes', { email: 'ann@example.com' })).toMatchObject({
    status: 501,
    body: { code: 'connector.not_found' },
  });
});
