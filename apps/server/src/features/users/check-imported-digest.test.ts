import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkImportedDigest } from './check-imported-digest.ts';
import type { PasswordAlgorithm } from './tables.ts';

const base64 = (bytes: number) => randomBytes(bytes).toString('base64').replaceAll('=', '');
const argon2 = (algorithm: string, cost: string) => `$${algorithm}$v=19$${cost}$${base64(16)}$${base64(32)}`;
const bcrypt = (cost: string) => `$2b$${cost}$${'a'.repeat(53)}`;
const pbkdf2 = (iterations: number, keyBytes = 32, hashBytes = keyBytes) =>
  JSON.stringify(['pbkdf2', ['salt', String(iterations), String(keyBytes), 'sha256', '@'], 'ab'.repeat(hashBytes)]);
const firebase = (rounds: string, memoryCost: string, signerKey = 'a2V5') =>
  JSON.stringify(['firebase-scrypt', ['@', 'c2FsdA==', signerKey, 'Bw==', rounds, memoryCost], Buffer.from('abc').toString('base64')]);

const check = (algorithm: PasswordAlgorithm, digest: string) => () => checkImportedDigest({ digest, algorithm });

const accepted: readonly (readonly [PasswordAlgorithm, string])[] = [
  ['Argon2id', argon2('argon2id', 'm=65536,t=3,p=4')],
  ['Argon2i', argon2('argon2i', 'm=8192,t=8,p=1')],
  ['Argon2d', argon2('argon2d', 'm=262144,t=4,p=1')],
  ['Bcrypt', bcrypt('15')],
  ['MD5', 'AB'.repeat(16)],
  ['SHA1', 'ab'.repeat(20)],
  ['SHA256', 'ab'.repeat(32)],
  ['Legacy', JSON.stringify(['sha512', ['salt', '@'], 'ab'.repeat(64)])],
  ['Legacy', pbkdf2(1_300_000)],
  ['Legacy', firebase('8', '14')],
];

const malformed: readonly (readonly [string, PasswordAlgorithm, string])[] = [
  ['no PHC string', 'Argon2id', 'password'],
  ['of another variant', 'Argon2id', argon2('argon2i', 'm=8192,t=8,p=1')],
  ['without a hash', 'Argon2id', '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ'],
  ['no bcrypt text', 'Bcrypt', bcrypt('12').slice(0, -1)],
  ['of another length', 'MD5', 'ab'.repeat(20)],
  ['not hexadecimal', 'SHA256', 'xy'.repeat(32)],
  ['empty', 'SHA1', ''],
  ['no JSON', 'Legacy', 'sha256'],
  ['without the place of the password', 'Legacy', JSON.stringify(['sha256', ['salt'], 'ab'.repeat(32)])],
  ['a hash of another length', 'Legacy', JSON.stringify(['sha256', ['@'], 'ab'.repeat(20)])],
  ['a PBKDF2 key of another length than said', 'Legacy', pbkdf2(1000, 32, 20)],
  ['PBKDF2 without digest', 'Legacy', JSON.stringify(['pbkdf2', ['salt', '1', '2', '@'], 'abab'])],
  ['a Firebase hash of another length than the signer key', 'Legacy', firebase('8', '14', 'a2V5a2V5')],
];

const tooCostly: readonly (readonly [PasswordAlgorithm, string])[] = [
  ['Argon2id', argon2('argon2id', 'm=4194304,t=1,p=1')],
  ['Argon2id', argon2('argon2id', 'm=8192,t=4000,p=1')],
  ['Argon2id', argon2('argon2id', 'm=262144,t=20,p=1')],
  ['Argon2i', argon2('argon2i', 'm=8192,t=1,p=255')],
  ['Bcrypt', bcrypt('31')],
  ['Bcrypt', bcrypt('02')],
  ['Legacy', pbkdf2(10_000_000)],
  ['Legacy', pbkdf2(1_000_000, 512)],
  ['Legacy', firebase('32', '18')],
  ['Legacy', firebase('1', '21')],
];

describe('an imported digest', () => {
  it.each(accepted)('%s of usual cost is taken', (algorithm, digest) => {
    expect(check(algorithm, digest)).not.toThrow();
  });

  it.each(malformed)('%s is refused (%s)', (_what, algorithm, digest) => {
    expect(check(algorithm, digest)).toThrow(
      expect.objectContaining({
        status: 400,
        code: algorithm === 'Legacy' ? 'password.invalid_legacy_password_format' : 'guard.invalid_input',
      }),
    );
  });

  it.each(tooCostly)('%s whose check would hold the server up is refused: %s', (algorithm, digest) => {
    expect(check(algorithm, digest)).toThrow(expect.objectContaining({ status: 400 }));
  });

  it('of an algorithm that is not known is refused by its name', () => {
    expect(check('Legacy', JSON.stringify(['rot13', ['@'], 'ab']))).toThrow(
      expect.objectContaining({ code: 'password.unsupported_legacy_hash_algorithm' }),
    );
  });
});
