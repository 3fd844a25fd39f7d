import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../sign-in/second-factor/test-authenticator.ts';
import { createPasskey } from '../../sign-in/second-factor/test-passkey.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createHolder, expectedRefusals, refusalsOf, setUpAccountCenter, type TestHolder } from './test-holder.ts';

let world: TestWorld;
const setFactors = (factors: readonly string[]) =>
  world.api('/api/sign-in-exp', { method: 'PATCH', body: { mfa: { factors, policy: 'NoPrompt' } } });
beforeAll(async () => {
  world = await createTestWorld();
  await setUpAccountCenter(world);
  await setFactors(['Totp', 'WebAuthn', 'BackupCode']);
}, 60_000);
afterAll(() => world.close());

const [factors, totp, backupCodes] = [
  '/api/my-account/mfa-verifications',
  '/api/my-account/mfa-verifications/totp',
  '/api/my-account/mfa-verifications/backup-codes',
] as const;
const [begin, finish] = ['/api/verifications/web-authn/registration', '/api/verifications/web-authn/registration/verify'] as const;
const listOf = async (holder: TestHolder) => (await holder.call('GET', factors)).body;

async function addTotp(holder: TestHolder) {
  const { secret } = (await holder.call('POST', '/api/my-account/mfa-verifications/totp-secret/generate')).body;
  const authenticator = createAuthenticator(world, secret);
  const code = await authenticator.code();
  expect((await holder.sure('POST', factors, { type: 'Totp', secret, code })).status).toBe(204);
  return { secret, code };
}

describe('an authenticator app', () => {
  it('is added with the code that it shows, once, and replaced by another', async () => {
    const holder = await createHolder(world);
    const { status, body } = await holder.call('POST', '/api/my-account/mfa-verifications/totp-secret/generate');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { secret: expect.stringMatching(/^[A-Z2-7]{32}$/), secretQrCode: expect.stringContaining('data:image/') },
    });
    const add = async (change: object) => (await holder.sure('POST', factors, { type: 'Totp', secret: body.secret, ...change })).body.code;
    expect(await add({ secret: 'not base32' })).toBe('user.totp_secret_invalid');
    expect(await add({ code: '000' })).toBe('session.mfa.invalid_totp_code');
    await addTotp(holder);
    expect(await add({})).toBe('user.totp_already_in_use');
    const [before] = await listOf(holder);
    expect(Object.keys(before).toSorted()).toEqual(['createdAt', 'id', 'type']);
    expect((await holder.call('GET', '/api/my-account/logto-configs')).body.mfa).toMatchObject({ enabled: true, skipped: false });

    const next = createAuthenticator(world, body.secret);
    const replace = (change: object) => holder.sure('PUT', totp, { secret: body.secret, code: 'x', ...change });
    expect((await replace({ secret: 'short' })).body.code).toBe('user.totp_secret_invalid');
    expect((await replace({})).body.code).toBe('session.mfa.invalid_totp_code');
    expect((await replace({ code: await next.code() })).status).toBe(204);
    const after = await listOf(holder);
    expect(after).toHaveLength(1);
    expect(after[0].id).not.toBe(before.id);
  });

  it('is added by nobody where the tenant takes none', async () => {
    const holder = await createHolder(world);
    await setFactors(['WebAuthn']);
    const { secret } = (await holder.call('POST', '/api/my-account/mfa-verifications/totp-secret/generate')).body;
    const code = await createAuthenticator(world, secret).code();
    const add = await holder.sure('POST', factors, { type: 'Totp', secret });
    const replace = await holder.sure('PUT', totp, { secret, code });
    await setFactors(['Totp', 'WebAuthn', 'BackupCode']);
    for (const answer of [add, replace])
      expect(answer).toMatchObject({ status: 400, body: { code: 'session.mfa.mfa_factor_not_enabled' } });
  });
});

describe('backup codes', () => {
  it('stand beside another factor, are read again after a proof with what was used, and by nobody else', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    const { codes } = (await holder.call('POST', '/api/my-account/mfa-verifications/backup-codes/generate')).body;
    expect(new Set(codes).size).toBe(10);
    const add = (given: unknown = codes) => holder.sure('POST', factors, { type: 'BackupCode', codes: given });
    expect((await add()).body.code).toBe('session.mfa.backup_code_can_not_be_alone');
    await addTotp(holder);
    expect((await add(['x'])).body.code).toBe('user.wrong_backup_code_format');
    expect((await add()).status).toBe(204);
    expect((await add()).body.code).toBe('user.backup_code_already_in_use');
    expect((await holder.sure('GET', backupCodes)).body).toEqual({ codes: codes.map((code: string) => ({ code })) });
    expect((await holder.call('GET', backupCodes)).body.code).toBe('verification_record.permission_denied');
    expect(await other.sure('GET', backupCodes)).toMatchObject({ status: 404, body: { code: 'verification_record.not_found' } });
    expect(await listOf(holder)).toContainEqual(expect.objectContaining({ type: 'BackupCode', remainCodes: 10 }));
    const { db } = await world.scope();
    const stored = await db.selectFrom('users').select('mfaVerifications').where('id', '=', holder.id).executeTakeFirstOrThrow();
    for (const code of codes) expect(JSON.stringify(stored)).not.toContain(code);
  });
});

describe('a passkey', () => {
  const register = async (holder: TestHolder, passkey = createPasskey(world.endpoint)) => {
    const { status, body } = await holder.call('POST', begin);
    expect(status).toBe(200);
    const verificationRecordId: string = body.verificationRecordId;
    return { verificationRecordId, payload: passkey.register(body.registrationOptions.challenge) };
  };

  it('is set up, bound, renamed and removed by its person', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    const made = await register(holder);
    const bind = (who: TestHolder, id = made.verificationRecordId) =>
      who.sure('POST', factors, { type: 'WebAuthn', newIdentifierVerificationRecordId: id, name: 'Laptop' });
    expect((await bind(holder)).body.code).toBe('verification_record.not_found');
    expect((await other.call('POST', finish, made)).body.code).toBe('verification_record.not_found');
    expect(await holder.call('POST', finish, made)).toMatchObject({
      status: 200,
      body: { verificationRecordId: made.verificationRecordId },
    });
    expect((await bind(other)).body.code).toBe('verification_record.not_found');
    const answers = await Promise.all(Array.from({ length: 4 }, () => bind(holder)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const [passkey] = await listOf(holder);
    expect(passkey).toMatchObject({ type: 'WebAuthn', name: 'Laptop', agent: expect.any(String) });

    const name = `/api/my-account/mfa-verifications/${passkey.id}/name`;
    expect(await holder.sure('PATCH', name, { name: 'Phone' })).toMatchObject({ status: 200, body: [{ id: passkey.id, name: 'Phone' }] });
    const path = `/api/my-account/mfa-verifications/${passkey.id}`;
    const notFound = { status: 400, body: { code: 'verification_record.not_found' } };
    expect(await other.sure('PATCH', name, { name: 'Stolen' })).toMatchObject(notFound);
    expect(await other.sure('DELETE', path)).toMatchObject(notFound);
    expect(await listOf(holder)).toMatchObject([{ name: 'Phone' }]);
    expect((await holder.sure('DELETE', path)).status).toBe(204);
    expect(await holder.sure('DELETE', path)).toMatchObject(notFound);
    expect(await listOf(holder)).toEqual([]);
  });

  it('answers its challenge once, right or wrong, and proves nothing else', async () => {
    const holder = await createHolder(world);
    const elsewhere = await register(holder, createPasskey('https://phishing.example'));
    const failed = { status: 400, body: { code: 'session.mfa.webauthn_verification_failed' } };
    expect(await holder.call('POST', finish, elsewhere)).toMatchObject(failed);
    const right = { ...(await register(holder)), verificationRecordId: elsewhere.verificationRecordId };
    expect(await holder.call('POST', finish, right)).toMatchObject({ status: 404, body: { code: 'verification_record.not_found' } });
    const made = await register(holder);
    const answers = await Promise.all(Array.from({ length: 4 }, () => holder.call('POST', finish, made)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const headers = { 'logto-verification-id': made.verificationRecordId };
    expect((await holder.call('GET', backupCodes, undefined, headers)).body.code).toBe('verification_record.permission_denied');
  });
});

describe('what one decided about second factors', () => {
  it('is read, and changed after a proof', async () => {
    const holder = await createHolder(world);
    expect((await holder.call('GET', '/api/my-account/mfa-settings')).body).toEqual({ skipMfaOnSignIn: false });
    const set = await holder.sure('PATCH', '/api/my-account/mfa-settings', { skipMfaOnSignIn: true });
    expect(set).toMatchObject({ status: 200, body: { skipMfaOnSignIn: true } });
    const change = { mfa: { enabled: true }, passkeySignIn: { skipped: true } };
    const both = { mfa: { enabled: true, skipped: false, skipMfaOnSignIn: true }, passkeySignIn: { skipped: true } };
    expect((await holder.sure('PATCH', '/api/my-account/logto-configs', change)).body).toEqual(both);
    expect((await holder.call('GET', '/api/my-account/logto-configs')).body).toEqual(both);
  });

  it('about passkeys may be opened alone, which leaves second factors closed', async () => {
    const holder = await createHolder(world);
    await setUpAccountCenter(world, { mfa: 'ReadOnly' });
    const change = (body: object) => holder.sure('PATCH', '/api/my-account/logto-configs', body);
    expect((await change({ passkeySignIn: { skipped: true } })).status).toBe(200);
    expect((await change({ mfa: { enabled: false } })).body.code).toBe('account_center.field_not_editable');
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

it('what reads and changes factors is refused without a proof, the field and the scope, and while the account centre is off', async () => {
  const holder = await createHolder(world);
  const write = { field: 'mfa', isProven: true };
  const calls = [
    { method: 'GET', path: factors, field: 'mfa', isProven: false },
    { method: 'POST', path: factors, body: { type: 'Totp', secret: 'ABCDEFGHIJKLMNOP' }, ...write },
    { method: 'PUT', path: totp, body: { secret: 'ABCDEFGHIJKLMNOP', code: '123456' }, ...write },
    { method: 'GET', path: backupCodes, ...write },
    { method: 'PATCH', path: `${factors}/x/name`, body: { name: 'x' }, ...write },
    { method: 'DELETE', path: `${factors}/x`, ...write },
    { method: 'POST', path: '/api/my-account/mfa-verifications/totp-secret/generate', field: 'mfa', isProven: false },
    { method: 'POST', path: '/api/my-account/mfa-verifications/backup-codes/generate', field: 'mfa', isProven: false },
    { method: 'GET', path: '/api/my-account/mfa-settings', field: 'mfa', isProven: false },
    { method: 'PATCH', path: '/api/my-account/mfa-settings', body: { skipMfaOnSignIn: true }, ...write },
    { method: 'GET', path: '/api/my-account/logto-configs', field: 'passkey', isProven: false },
    { method: 'PATCH', path: '/api/my-account/logto-configs', body: {}, field: 'passkey', isProven: true },
  ];
  expect(await refusalsOf(world, holder, calls)).toEqual(expectedRefusals(calls, refusal));
  await world.api('/api/account-center', { method: 'PATCH', body: { enabled: false } });
  for (const path of [begin, finish]) {
    const body = path === finish ? { verificationRecordId: 'x', payload: createPasskey(world.endpoint).register('x') } : undefined;
    expect((await holder.call('POST', path, body)).body.code).toBe('account_center.not_enabled');
  }
  await setUpAccountCenter(world);
});
