import { describe, expect, it } from 'vitest';
import type { ApiError } from '../foundation/http/api-error.ts';
import { defaultSignInExperience } from '../features/sign-in-experience/defaults.ts';
import type { CodeRecord, InteractionEvent, RecordOf, VerificationRecord } from './interaction.ts';
import { assertEventAllowed, assertMayIdentify } from './sign-in-policy.ts';

const code = (record: Partial<CodeRecord> = {}): VerificationRecord =>
  ({
    id: 'c',
    type: 'PhoneVerificationCode',
    templateType: 'SignIn',
    verified: true,
    identifier: { type: 'phone', value: '66812345678' },
    ...record,
  }) as CodeRecord;
const password: RecordOf<'Password'> = {
  id: 'p',
  type: 'Password',
  identifier: { type: 'phone', value: '66812345678' },
  verified: true,
  userId: 'ann',
};
const newIdentity: RecordOf<'NewPasswordIdentity'> = {
  id: 'n',
  type: 'NewPasswordIdentity',
  identifier: { type: 'username', value: 'ann' },
  password: { digest: 'x', algorithm: 'Argon2id' },
};

type Policy = Parameters<typeof assertMayIdentify>[2];
const phoneOnly: Policy = {
  ...defaultSignInExperience({ isAdmin: false }),
  signIn: { methods: [{ identifier: 'phone', password: false, verificationCode: true, isPasswordPrimary: false }] },
  signUp: { identifiers: ['phone'], password: false, verify: true },
  forgotPasswordMethods: ['PhoneVerificationCode'],
};

function verdict(record: VerificationRecord, event: InteractionEvent, policy: Policy = phoneOnly): ApiError['code'] | 'ok' {
  try {
    assertMayIdentify(record, event, policy);
    return 'ok';
  } catch (error) {
    return (error as ApiError).code;
  }
}

describe('assertMayIdentify', () => {
  it('takes a code that was given, for signing in and for registering alike', () => {
    expect(verdict(code(), 'SignIn')).toBe('ok');
    expect(verdict(code(), 'Register')).toBe('ok');
    expect(verdict(code({ templateType: 'Register' }), 'SignIn')).toBe('ok');
  });

  it('takes no code that was not given yet', () => {
    expect(verdict(code({ verified: false }), 'SignIn')).toBe('session.verification_failed');
  });

  it('keeps codes for a password reset apart from the others', () => {
    expect(verdict(code({ templateType: 'ForgotPassword' }), 'SignIn')).toBe('session.verification_failed');
    expect(verdict(code({ templateType: 'ForgotPassword' }), 'Register')).toBe('session.verification_failed');
    expect(verdict(code(), 'ForgotPassword')).toBe('session.verification_failed');
    expect(verdict(code({ templateType: 'ForgotPassword' }), 'ForgotPassword')).toBe('ok');
  });

  it('takes a password for signing in only, a new identity for registering only', () => {
    const withPasswords: Policy = {
      ...phoneOnly,
      signIn: { methods: [{ identifier: 'phone', password: true, verificationCode: false, isPasswordPrimary: true }] },
      signUp: { identifiers: ['username'], password: true, verify: false },
    };
    expect(verdict(password, 'SignIn', withPasswords)).toBe('ok');
    expect(verdict(password, 'Register', withPasswords)).toBe('session.verification_failed');
    expect(verdict(password, 'ForgotPassword', withPasswords)).toBe('session.verification_failed');
    expect(verdict(newIdentity, 'Register', withPasswords)).toBe('ok');
    expect(verdict(newIdentity, 'SignIn', withPasswords)).toBe('session.verification_failed');
  });

  it('takes only methods that are switched on', () => {
    expect(verdict(password, 'SignIn')).toBe('user.sign_in_method_not_enabled');
    expect(verdict(newIdentity, 'Register')).toBe('user.sign_in_method_not_enabled');
    expect(verdict(code({ type: 'EmailVerificationCode', identifier: { type: 'email', value: 'a@b.co' } }), 'Register')).toBe(
      'user.sign_in_method_not_enabled',
    );
    expect(verdict(code({ templateType: 'ForgotPassword' }), 'ForgotPassword', { ...phoneOnly, forgotPasswordMethods: [] })).toBe(
      'user.sign_in_method_not_enabled',
    );
  });
});

describe('assertEventAllowed', () => {
  const allowed = (signInMode: Policy['signInMode']) =>
    (['SignIn', 'Register', 'ForgotPassword'] as const).filter((event) => {
      try {
        assertEventAllowed(event, { signInMode });
        return true;
      } catch {
        return false;
      }
    });

  it('follows the sign-in mode', () => {
    expect(allowed('SignInAndRegister')).toEqual(['SignIn', 'Register', 'ForgotPassword']);
    expect(allowed('SignIn')).toEqual(['SignIn', 'ForgotPassword']);
    expect(allowed('Register')).toEqual(['Register', 'ForgotPassword']);
  });
});
