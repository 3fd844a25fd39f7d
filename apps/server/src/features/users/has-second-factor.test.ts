import { expect, it } from 'vitest';
import { hasSecondFactor } from './has-second-factor.ts';
import type { MfaVerification } from './user.ts';

const factor = (type: MfaVerification['type']): MfaVerification => ({ id: type, type, createdAt: '2026-11-21T00:00:00.000Z' });
const person = (types: readonly MfaVerification['type'][] = [], address: { primaryEmail?: string; primaryPhone?: string } = {}) => ({
  mfaVerifications: types.map(factor),
  primaryEmail: null,
  primaryPhone: null,
  ...address,
});

it.each([
  ['an authenticator app', person(['Totp']), ['Totp'], true],
  ['a passkey', person(['WebAuthn']), ['WebAuthn'], true],
  ['one that the tenant does not offer any more', person(['Totp']), [], true],
  ['backup codes beside another', person(['BackupCode', 'Totp']), ['Totp', 'BackupCode'], true],
  ['backup codes alone', person(['BackupCode']), ['Totp', 'BackupCode'], false],
  ['nothing', person(), ['Totp', 'EmailVerificationCode', 'PhoneVerificationCode'], false],
  ['an address to which the tenant sends codes', person([], { primaryEmail: 'ann@example.com' }), ['EmailVerificationCode'], true],
  ['a number to which the tenant sends codes', person([], { primaryPhone: '12025550100' }), ['PhoneVerificationCode'], true],
  ['an address where codes go to numbers', person([], { primaryEmail: 'ann@example.com' }), ['PhoneVerificationCode'], false],
])('%s', (_, user, factors, expected) => {
  expect(hasSecondFactor(user, factors)).toBe(expected);
});
