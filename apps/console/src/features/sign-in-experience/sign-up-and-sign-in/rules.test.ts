import { describe, expect, it } from 'vitest';
import type { SignInMethod, SignUpChoice } from '../sign-in-experience.ts';
import {
  addableMethods,
  chosenForgotPassword,
  methodLocks,
  missingConnectors,
  neededForgotPassword,
  passwordLock,
  settle,
  verifyLock,
  workingForgotPassword,
} from './rules.ts';
import { withSignUpChoices } from './sign-up-choices.ts';

const seeded = {
  signUp: { identifiers: ['username'], password: true, verify: false },
  signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
  mfa: { factors: [] },
  socialSignInConnectorTargets: [],
  singleSignOnEnabled: false,
  forgotPasswordMethods: null,
  passwordExpiration: {},
} satisfies Parameters<typeof settle>[0];

type Settings = Parameters<typeof settle>[0];

const asking = (choices: SignUpChoice[], more: Partial<Settings> & { password?: boolean } = {}): Settings => {
  const { password = false, ...rest } = more;
  return settle({ ...seeded, signIn: { methods: [] }, ...rest, signUp: { ...withSignUpChoices(seeded.signUp, choices), password } });
};

const method = (settings: Settings, identifier: SignInMethod['identifier']): SignInMethod => {
  const found = settings.signIn.methods.find((entry) => entry.identifier === identifier);
  if (!found) throw new Error(`no method for ${identifier}`);
  return found;
};

describe('sign-up', () => {
  it('leaves the seeded settings as they are', () => {
    expect(settle(seeded)).toEqual(seeded);
  });

  it('needs a password as soon as a user name is asked for, first or later', () => {
    expect(asking(['username']).signUp.password).toBe(true);
    expect(asking(['email', 'username']).signUp.password).toBe(true);
    expect(passwordLock(asking(['email', 'username']))).toBe('username-needs-password');
    expect(passwordLock(asking(['email']))).toBeUndefined();
  });

  it('proves every address', () => {
    expect(asking(['phone']).signUp.verify).toBe(true);
    expect(asking(['username', 'email']).signUp.secondaryIdentifiers).toEqual([{ identifier: 'email', verify: true }]);
    expect(verifyLock(asking(['username', 'email']))).toBe('address-must-be-proven');
    expect(verifyLock(asking(['username']))).toBeUndefined();
  });

  it('adds a sign-in method for whatever is asked for', () => {
    expect(asking(['emailOrPhone']).signIn.methods.map(({ identifier }) => identifier)).toEqual(['email', 'phone']);
    expect(asking(['username', 'email']).signIn.methods.map(({ identifier }) => identifier)).toEqual(['username', 'email']);
  });
});

describe('sign-in methods', () => {
  it('keeps methods of sign-up identifiers', () => {
    const settings = asking(['email']);
    expect(methodLocks(settings, method(settings, 'email')).removal).toBe('used-at-sign-up');
  });

  it('keeps the only method unless there is a social or enterprise way in', () => {
    const settings = { ...asking([]), signIn: { methods: [...asking(['email']).signIn.methods] } };
    expect(methodLocks(settings, method(settings, 'email')).removal).toBe('only-method');
    const withSocial = { ...settings, socialSignInConnectorTargets: ['google'] };
    expect(methodLocks(withSocial, method(withSocial, 'email')).removal).toBeUndefined();
  });

  it('asks for the code where sign-up made no password', () => {
    const settings = asking(['phone']);
    expect(method(settings, 'phone')).toMatchObject({ verificationCode: true });
    expect(methodLocks(settings, method(settings, 'phone')).verificationCode).toBe('sign-up-without-password');
  });

  it('takes the password that sign-up made', () => {
    const settings = asking(['phone'], { password: true });
    expect(method(settings, 'phone')).toMatchObject({ password: true });
    expect(methodLocks(settings, method(settings, 'phone')).password).toBe('password-from-sign-up');
    expect(methodLocks(settings, method(settings, 'phone')).verificationCode).toBeUndefined();
  });

  it('never leaves a method without any factor', () => {
    const bare: SignInMethod = { identifier: 'email', password: false, verificationCode: false, isPasswordPrimary: false };
    expect(method(settle({ ...seeded, signIn: { methods: [...seeded.signIn.methods, bare] } }), 'email')).toMatchObject({ password: true });
    const onlyCode: SignInMethod = { ...bare, verificationCode: true };
    expect(methodLocks(seeded, onlyCode).verificationCode).toBe('only-factor');
    expect(methodLocks(seeded, { ...bare, password: true }).password).toBe('only-factor');
  });

  it('knows that a user name has a password and no code', () => {
    expect(methodLocks(seeded, method(seeded, 'username'))).toEqual({
      removal: 'used-at-sign-up',
      password: 'username-needs-password',
      verificationCode: 'username-has-no-code',
    });
  });

  it('uses a code either to sign in or as second factor, never for both', () => {
    const settings = asking(['email'], { mfa: { factors: ['EmailVerificationCode'] } });
    expect(settings.signUp.password).toBe(true);
    expect(passwordLock(settings)).toBe('code-is-second-factor');
    expect(method(settings, 'email')).toMatchObject({ password: true, verificationCode: false });
    expect(methodLocks(settings, method(settings, 'email')).verificationCode).toBe('code-is-second-factor');
  });

  it('offers the identifiers that have no method yet', () => {
    expect(addableMethods(seeded)).toEqual(['email', 'phone']);
  });
});

describe('connectors', () => {
  const none = { Email: false, Sms: false };

  it('names each missing connector with everything that needs it', () => {
    const settings = { ...asking(['emailOrPhone']), forgotPasswordMethods: ['PhoneVerificationCode' as const] };
    expect(missingConnectors(settings, none)).toEqual([
      { type: 'Email', neededBy: ['sign-up', 'sign-in'] },
      { type: 'Sms', neededBy: ['sign-up', 'sign-in', 'forgot-password'] },
    ]);
    expect(missingConnectors(settings, { Email: true, Sms: true })).toEqual([]);
  });

  it('asks for none when only user names are used', () => {
    expect(missingConnectors(seeded, none)).toEqual([]);
  });

  it('derives the ways to a new password from the connectors until somebody chooses', () => {
    expect(chosenForgotPassword(seeded, { Email: false, Sms: true })).toEqual(['PhoneVerificationCode']);
    expect(chosenForgotPassword({ ...seeded, forgotPasswordMethods: [] }, { Email: true, Sms: true })).toEqual([]);
  });

  it('does not count on a chosen way whose connector has gone', () => {
    const byEmail = { ...seeded, forgotPasswordMethods: ['EmailVerificationCode' as const] };
    expect(chosenForgotPassword(byEmail, none)).toEqual(['EmailVerificationCode']);
    expect(workingForgotPassword(byEmail, none)).toEqual([]);
  });

  it('keeps the last way to a new password while passwords expire', () => {
    const expiring = { ...seeded, passwordExpiration: { enabled: true } };
    expect(neededForgotPassword(expiring, { Email: true, Sms: false })).toBe('EmailVerificationCode');
    expect(neededForgotPassword(expiring, { Email: true, Sms: true })).toBeUndefined();
    expect(neededForgotPassword(seeded, { Email: true, Sms: false })).toBeUndefined();
  });
});
