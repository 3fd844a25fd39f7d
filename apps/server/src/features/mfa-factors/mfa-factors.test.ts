import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../../foundation/database/json.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { backupCodeMac } from './backup-codes.ts';
import { newTotpSecret, isTotpSecret } from './totp.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const createUser = async (): Promise<string> => (await world.api('/api/users', { method: 'POST', body: { name: 'Ann' } })).body.id;
const add = (id: string, body: Record<string, unknown>) => world.api(`/api/users/${id}/mfa-verifications`, { method: 'POST', body });
const list = async (id: string) => (await world.api(`/api/users/${id}/mfa-verifications`)).body;
const storedOf = async (id: string): Promise<string> => {
  const { db } = await world.scope();
  return JSON.stringify(await db.selectFrom('users').select('mfaVerifications').where('id', '=', id).executeTakeFirstOrThrow());
};

it('a made-up secret is 160 bits of base32, and each another', () => {
  const [one, two] = [newTotpSecret(), newTotpSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(isTotpSecret(one)).toBe(true);
  expect(one).not.toBe(two);
});

describe('an authenticator app', () => {
  it('is given with a secret that is shown once and stored sealed', async () => {
    const id = await createUser();
    const added = await add(id, { type: 'Totp' });
    expect(added).toMatchObject({
      status: 200,
      body: {
        type: 'Totp',
        secret: expect.stringMatching(/^[A-Z2-7]{32}$/) as string,
        secretQrCode: expect.stringMatching(/^data:image\//) as string,
      },
    });
    expect(await storedOf(id)).not.toContain(added.body.secret);
    const factors = await list(id);
    expect(factors).toEqual([
      { id: expect.any(String) as string, type: 'Totp', createdAt: expect.stringMatching(/^\d{4}-.*Z$/) as string },
    ]);
    expect((await add(id, { type: 'Totp' })).body.code).toBe('user.totp_already_in_use');
    expect((await world.api(`/api/users/${id}/mfa-verifications/${factors[0].id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await list(id)).toEqual([]);
    const gone = await world.api(`/api/users/${id}/mfa-verifications/${factors[0].id}`, { method: 'DELETE' });
    expect(gone).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('takes a secret of its own, when it is one', async () => {
    const id = await createUser();
    for (const secret of ['short', 'abcdefghijklmnop', 'ABCDEFGHIJKLMNO1', 'A'.repeat(33), '']) {
      expect(await add(id, { type: 'Totp', secret })).toMatchObject({ status: 400, body: { code: 'user.totp_secret_invalid' } });
    }
    expect((await add(id, { type: 'Totp', secret: 'ABCDEFGHIJKLMNOP' })).body.secret).toBe('ABCDEFGHIJKLMNOP');
  });

  it('20 at the same moment give one', async () => {
    const id = await createUser();
    const answers = await Promise.all(Array.from({ length: 20 }, () => add(id, { type: 'Totp' })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await list(id)).toHaveLength(1);
  });
});

describe('backup codes', () => {
  it('come beside another factor only, ten at a time, and are stored as a digest under the installation’s key', async () => {
    const id = await createUser();
    expect(await add(id, { type: 'BackupCode' })).toMatchObject({
      status: 422,
      body: { code: 'session.mfa.backup_code_can_not_be_alone' },
    });
    await add(id, { type: 'Totp' });
    const { body } = await add(id, { type: 'BackupCode' });
    expect(new Set(body.codes).size).toBe(10);
    expect(body.codes.every((code: string) => /^[0-9a-f]{10}$/.test(code))).toBe(true);
    const stored = await storedOf(id);
    const { sealer } = await world.scope();
    for (const code of body.codes as string[]) {
      expect(stored).not.toContain(code);
      expect(stored).toContain(backupCodeMac(sealer, { userId: id, code }));
    }
    expect(await list(id)).toMatchObject([{ type: 'Totp' }, { type: 'BackupCode', remainCodes: 10 }]);
    expect((await add(id, { type: 'BackupCode' })).body.code).toBe('user.backup_code_already_in_use');
  });

  it('of the caller’s own have the contract’s form', async () => {
    const id = await createUser();
    await add(id, { type: 'Totp' });
    const codes = Array.from({ length: 10 }, (_, index) => `${index}123456789`);
    for (const wrong of [codes.slice(1), [...codes, 'abcdef0123'], codes.with(0, 'ABCDEF0123'), codes.with(0, codes[1] ?? ''), []]) {
      expect(await add(id, { type: 'BackupCode', codes: wrong })).toMatchObject({
        status: 422,
        body: { code: 'user.wrong_backup_code_format' },
      });
    }
    expect((await add(id, { type: 'BackupCode', codes })).body).toEqual({ type: 'BackupCode', codes });
  });

  it('that are used up are replaced', async () => {
    const id = await createUser();
    await add(id, { type: 'Totp' });
    await add(id, { type: 'BackupCode' });
    const { db } = await world.scope();
    const { mfaVerifications } = await db.selectFrom('users').select('mfaVerifications').where('id', '=', id).executeTakeFirstOrThrow();
    const used = mfaVerifications.map((factor) =>
      factor.type === 'BackupCode' ? { ...factor, codes: [{ code: 'x', usedAt: new Date().toISOString() }] } : factor,
    );
    await db
      .updateTable('users')
      .set({ mfaVerifications: json(used) })
      .where('id', '=', id)
      .execute();
    expect((await add(id, { type: 'BackupCode' })).status).toBe(200);
    expect(await list(id)).toMatchObject([{ type: 'Totp' }, { type: 'BackupCode', remainCodes: 10 }]);
  });
});

it('a passkey is listed by its name and where it was made, without its credential, and can be taken away', async () => {
  const id = await createUser();
  const passkey = {
    id: 'passkey-1',
    type: 'WebAuthn' as const,
    createdAt: new Date().toISOString(),
    credentialId: 'credential-of-ann',
    publicKey: 'key-of-ann',
    counter: 1,
    agent: 'Mozilla/5.0',
    name: 'Laptop',
  };
  const { db } = await world.scope();
  await db
    .updateTable('users')
    .set({ mfaVerifications: json([passkey]) })
    .where('id', '=', id)
    .execute();
  const factors = await list(id);
  expect(factors).toEqual([{ id: 'passkey-1', type: 'WebAuthn', createdAt: passkey.createdAt, agent: 'Mozilla/5.0', name: 'Laptop' }]);
  expect((await world.api(`/api/users/${id}/mfa-verifications/passkey-1`, { method: 'DELETE' })).status).toBe(204);
});

it('nobody has no factors', async () => {
  const path = '/api/users/nobody/mfa-verifications';
  for (const [method, suffix, body] of [
    ['GET', '', undefined],
    ['POST', '', { type: 'Totp' }],
    ['DELETE', '/x', undefined],
  ] as const) {
    expect((await world.api(`${path}${suffix}`, { method, body })).body.code).toBe('user.user_not_exist');
  }
});
