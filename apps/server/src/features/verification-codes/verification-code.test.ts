import { describe, expect, it } from 'vitest';
import { createSealer } from '../../foundation/crypto/sealer.ts';
import { digestCode, digestRecipient, isPhoneNumber, newCode } from './verification-code.ts';

describe('newCode', () => {
  it('makes six digits, leading zeros among them', () => {
    const codes = Array.from({ length: 2_000 }, newCode);
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(codes.some((code) => code.startsWith('0'))).toBe(true);
    expect(new Set(codes).size).toBeGreaterThan(1_900);
  });
});

describe('digests', () => {
  it('of equal codes differ by id', () => {
    const sealer = createSealer(Buffer.alloc(32, 1));
    expect(digestCode(sealer, 'a', '123456')).not.toBe(digestCode(sealer, 'b', '123456'));
    expect(digestCode(sealer, 'a', '123456')).toBe(digestCode(sealer, 'a', '123456'));
  });

  it('of a code cannot be computed without the server’s key', () => {
    const digestUnder = (key: number) => digestCode(createSealer(Buffer.alloc(32, key)), 'a', '123456');
    expect(digestUnder(1)).not.toBe(digestUnder(2));
  });

  it('of a recipient ignore case and the trunk zero', () => {
    expect(digestRecipient({ type: 'email', value: 'Ann@Example.com' })).toBe(digestRecipient({ type: 'email', value: 'ann@example.com' }));
    expect(digestRecipient({ type: 'phone', value: '610412345678' })).toBe(digestRecipient({ type: 'phone', value: '61412345678' }));
  });
});

describe('isPhoneNumber', () => {
  it.each(['66812345678', '14155550123', '551199998888', '29050123'])('takes %s', (digits) => expect(isPhoneNumber(digits)).toBe(true));
  it.each([
    ['0812345678', 'no country code'],
    ['1'.repeat(40), 'forty digits'],
    ['6681234567890123', 'sixteen digits'],
    ['66', 'a country code alone'],
    ['66 81', 'a space'],
    ['+6681234567', 'a plus sign'],
    ['668x2345678', 'a letter'],
    ['٦٦٨١٢٣٤٥٦٧', 'digits of another script'],
    ['', 'nothing'],
  ])('refuses %s: %s', (digits) => expect(isPhoneNumber(digits)).toBe(false));
});
