import { describe, expect, it } from 'vitest';
import { checkPassword, refuseWeakPassword, type PasswordPolicy, type PersonalInfo } from './password-policy.ts';

const codes = (password: string, policy: PasswordPolicy = {}, personal: PersonalInfo = {}) =>
  checkPassword(policy, password, personal).map(({ code }) => code.replace('password_rejected.', ''));

describe('length and characters', () => {
  it('takes eight characters of any one kind by default', () => {
    expect(codes('kqzvbwxp')).toEqual([]);
    expect(codes('7391 4820')).toEqual([]);
  });
  it('says by how much a password is too short or too long', () => {
    expect(checkPassword({}, 'kqzvbw')).toEqual([{ code: 'password_rejected.too_short', interpolation: { min: 8 } }]);
    expect(checkPassword({ length: { max: 10 } }, 'kqzvbwxpkqzvbwxp')).toEqual([
      { code: 'password_rejected.too_long', interpolation: { max: 10 } },
    ]);
  });
  it('asks for kinds of characters', () => {
    expect(codes('kqzvbwxp', { characterTypes: { min: 3 } })).toEqual(['character_types']);
    expect(codes('kqZvbw7p', { characterTypes: { min: 3 } })).toEqual([]);
    expect(codes('kqZvbw7-', { characterTypes: { min: 4 } })).toEqual([]);
  });
  it('refuses characters outside printable ASCII', () => {
    expect(codes('kqzvbwxp\u0000')).toEqual(['unsupported_characters']);
    expect(codes('kqzvbwxpå')).toEqual(['unsupported_characters']);
  });
});

describe('what is easy to guess', () => {
  it.each([
    ['aaaaaaaa', 'repetition'],
    ['kq11111111', 'repetition'],
    ['12345678', 'sequence'],
    ['87654321', 'sequence'],
    ['abcdefgh', 'sequence'],
    ['QWERTYuiop', 'sequence'],
  ])('%s', (password, kind) => expect(codes(password)).toEqual([`restricted.${kind}`]));

  it('personal data and listed words', () => {
    const personal = { username: 'marisol', email: 'mari.lopez@example.com', phone: '66812345678', name: 'Marisol Lopez' };
    expect(codes('marisol9', {}, personal)).toEqual(['restricted.user_info']);
    expect(codes('LOPEZ-k7', {}, personal)).toEqual(['restricted.user_info']);
    expect(codes('bookstore1', { rejects: { words: ['bookstore'] } })).toEqual(['restricted.words']);
    expect(codes('marisol9', { rejects: { userInfo: false } }, personal)).toEqual([]);
  });

  it('counts each piece as one character, so a long password may contain some', () => {
    expect(codes('aaa-tulip-fjord-72')).toEqual([]);
    expect(codes('aaa123xk')).toEqual(['restricted.repetition', 'restricted.sequence']);
  });
});

describe('breached passwords', () => {
  const refusal = (password: string, policy: PasswordPolicy) =>
    refuseWeakPassword(policy, password, { isBreached: async () => true }).then(
      () => 'accepted',
      (error: { code: string; data: unknown }) => ({ code: error.code, data: error.data }),
    );
  it('are refused last, and only when the policy says so', async () => {
    expect(await refusal('kqzvbwxp', {})).toEqual({ code: 'password.rejected', data: [{ code: 'password_rejected.pwned' }] });
    expect(await refusal('kqzvbwxp', { rejects: { pwned: false } })).toBe('accepted');
    expect(await refusal('kq', {})).toMatchObject({ data: [{ code: 'password_rejected.too_short' }] });
  });
});
