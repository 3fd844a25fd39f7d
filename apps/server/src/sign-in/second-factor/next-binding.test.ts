import { expect, it } from 'vitest';
import { startInteraction, type Interaction } from '../interaction.ts';
import { nextBinding } from './next-binding.ts';
import { asksSecondFactor, usableFactors, type MfaRules, type MfaUser } from './second-factor.ts';
import { maskEmail, maskPhone } from './mask-identifier.ts';

const rulesOf = (mfa: Partial<MfaRules['mfa']>, more: Partial<MfaRules> = {}): MfaRules => ({
  mfa: { factors: ['Totp', 'EmailVerificationCode'], policy: 'NoPrompt', ...mfa },
  isSuspicious: undefined,
  isDemandedByOrganization: false,
  mayTrustDevice: false,
  isTrustedDevice: false,
  ...more,
});
const person = (more: Partial<MfaUser> = {}): MfaUser => ({
  mfaVerifications: [],
  primaryEmail: null,
  primaryPhone: null,
  signInPreferences: {},
  ...more,
});
const totp = { id: 't', type: 'Totp' as const, createdAt: '2026-11-21T00:00:00.000Z', key: 'sealed' };
const withEmail = person({ primaryEmail: 'ann@example.com' });
const identified = (event: Interaction['interactionEvent'], more: Partial<Interaction> = {}): Interaction => ({
  ...startInteraction(event),
  userId: 'ann',
  ...more,
});

it('an address is a second factor where the tenant says so: at once where it is mandatory, else when its owner agreed', () => {
  const signIn = identified('SignIn');
  expect(asksSecondFactor(signIn, withEmail, rulesOf({ policy: 'Mandatory' }))).toBe(true);
  expect(asksSecondFactor(signIn, withEmail, rulesOf({}))).toBe(false);
  expect(asksSecondFactor(signIn, { ...withEmail, signInPreferences: { mfa: { enabled: true } } }, rulesOf({}))).toBe(true);
  expect(nextBinding(signIn, withEmail, rulesOf({ policy: 'PromptAtSignInAndSignUp' }))).toEqual({ type: 'suggest', available: ['Totp'] });
});

it('nothing is asked of who has proven one, comes by their company’s sign-on, or is on a browser that is trusted', () => {
  const ann = person({ mfaVerifications: [totp] });
  expect(asksSecondFactor(identified('SignIn'), ann, rulesOf({}))).toBe(true);
  expect(asksSecondFactor(identified('SignIn', { secondFactor: 'Totp' }), ann, rulesOf({}))).toBe(false);
  expect(asksSecondFactor(identified('SignIn'), ann, rulesOf({}, { isTrustedDevice: true }))).toBe(false);
  expect(asksSecondFactor(identified('Register'), ann, rulesOf({}))).toBe(false);
});

it('where circumstances decide, they alone do', () => {
  const ann = person({ mfaVerifications: [totp] });
  const mandatory = { policy: 'PromptAtSignInAndSignUpMandatory' as const };
  expect(asksSecondFactor(identified('SignIn'), ann, rulesOf(mandatory, { isSuspicious: false }))).toBe(false);
  expect(asksSecondFactor(identified('SignIn'), ann, rulesOf(mandatory, { isSuspicious: true }))).toBe(true);
});

it('who registers with an address alone is shown another factor once', () => {
  const mandatory = rulesOf({ policy: 'Mandatory' });
  const register = identified('Register');
  expect(nextBinding(register, withEmail, mandatory)).toEqual({ type: 'another', available: ['Totp'] });
  const skipped = { ...register, mfa: { additionalBindingSuggestionSkipped: true } };
  expect(nextBinding(skipped, withEmail, mandatory)).toBeUndefined();
  expect(nextBinding({ ...register, mfa: { totp: { key: 'k', timeStep: 1 } } }, withEmail, mandatory)).toBeUndefined();
  expect(nextBinding(identified('SignIn'), withEmail, mandatory)).toBeUndefined();
});

it('a policy for sign-ins alone asks nobody who registers', () => {
  for (const policy of ['PromptOnlyAtSignIn', 'PromptOnlyAtSignInMandatory'] as const) {
    expect(nextBinding(identified('Register'), person(), rulesOf({ policy }))).toBeUndefined();
    expect(nextBinding(identified('SignIn'), person(), rulesOf({ policy }))).toBeDefined();
  }
});

it('backup codes are no factor by themselves, and the one used last comes first', () => {
  const codes = { id: 'b', type: 'BackupCode' as const, createdAt: totp.createdAt, codes: [{ code: 'mac' }], lastUsedAt: totp.createdAt };
  const all = rulesOf({ factors: ['BackupCode', 'EmailVerificationCode', 'Totp'] }).mfa;
  expect(usableFactors(person({ mfaVerifications: [codes] }), all)).toEqual([]);
  expect(usableFactors(person({ mfaVerifications: [totp, codes], primaryEmail: 'a@b.c' }), all)).toEqual([
    'BackupCode',
    'Totp',
    'EmailVerificationCode',
  ]);
});

it('addresses are shown as far as their owner needs', () => {
  expect([maskEmail('ann@example.com'), maskPhone('66812345678')]).toEqual(['a****@example.com', '****5678']);
});
