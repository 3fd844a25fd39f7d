import { describe, expect, it } from 'vitest';
import type { ApiError } from '../foundation/http/api-error.ts';
import {
  addToProfile,
  getVerification,
  identify,
  parseInteraction,
  putVerification,
  startInteraction,
  switchEvent,
  toPublicInteraction,
  type Interaction,
  type RecordOf,
} from './interaction.ts';

const phoneCode: RecordOf<'PhoneVerificationCode'> = {
  id: 'code-1',
  type: 'PhoneVerificationCode',
  templateType: 'SignIn',
  verified: true,
  identifier: { type: 'phone', value: '66812345678' },
};
const password: RecordOf<'Password'> = {
  id: 'password-1',
  type: 'Password',
  identifier: { type: 'username', value: 'ann' },
  verified: true,
  userId: 'ann-id',
};
const newIdentity: RecordOf<'NewPasswordIdentity'> = {
  id: 'new-1',
  type: 'NewPasswordIdentity',
  identifier: { type: 'username', value: 'ann' },
  password: { digest: '$argon2id$secret', algorithm: 'Argon2id' },
};

const codeOf = (act: () => unknown): ApiError['code'] | undefined => {
  try {
    act();
  } catch (error) {
    return (error as ApiError).code;
  }
  return undefined;
};

describe('switchEvent', () => {
  const gathered: Interaction = addToProfile(putVerification({ ...startInteraction('SignIn'), userId: 'ann-id' }, phoneCode), {
    username: 'ann',
  });

  it('keeps what was proven and forgets who it was and what was typed', () => {
    expect(switchEvent(gathered, 'Register')).toEqual({ interactionEvent: 'Register', profile: {}, verificationRecords: [phoneCode] });
  });

  it('changes nothing when the event stays', () => {
    expect(switchEvent(gathered, 'SignIn')).toBe(gathered);
  });

  it('never leads into or out of a password reset', () => {
    expect(codeOf(() => switchEvent(gathered, 'ForgotPassword'))).toBe('session.not_supported_for_forgot_password');
    expect(codeOf(() => switchEvent(startInteraction('ForgotPassword'), 'SignIn'))).toBe('session.not_supported_for_forgot_password');
    expect(codeOf(() => switchEvent(startInteraction('ForgotPassword'), 'Register'))).toBe('session.not_supported_for_forgot_password');
  });
});

describe('verification records', () => {
  it('keeps one of each type: a new one takes the place of the old', () => {
    const newer = { ...phoneCode, id: 'code-2', verified: false };
    const { verificationRecords } = [phoneCode, password, newer].reduce(putVerification, startInteraction('SignIn'));
    expect(verificationRecords).toEqual([password, newer]);
  });

  it('finds by id only', () => {
    const current = putVerification(startInteraction('SignIn'), phoneCode);
    expect(getVerification(current, 'code-1')).toBe(phoneCode);
    expect(codeOf(() => getVerification(current, 'code-2'))).toBe('session.verification_session_not_found');
  });
});

describe('identify', () => {
  it('takes the first person and refuses another', () => {
    const current = identify(startInteraction('SignIn'), { userId: 'ann-id' });
    expect(current.userId).toBe('ann-id');
    expect(identify(current, { userId: 'ann-id' })).toEqual(current);
    expect(codeOf(() => identify(current, { userId: 'bob-id' }))).toBe('session.identity_conflict');
  });
});

describe('what is stored and what is shown', () => {
  const full = addToProfile([phoneCode, password, newIdentity].reduce(putVerification, startInteraction('Register')), {
    username: 'ann',
    password: { digest: '$argon2id$secret', algorithm: 'Argon2id' },
  });

  it('reads back what was written', () => {
    expect(parseInteraction(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it('shows no digest and no account that a password belongs to', () => {
    const shown = toPublicInteraction(full);
    expect(JSON.stringify(shown)).not.toContain('argon2');
    expect(JSON.stringify(shown)).not.toContain('ann-id');
    expect(shown.profile).toEqual({ username: 'ann' });
    expect(shown.verificationRecords).toHaveLength(3);
  });

  it('refuses a stored state that it does not know', () => {
    expect(() => parseInteraction({ interactionEvent: 'Teleport' })).toThrow('interactionEvent');
  });
});
