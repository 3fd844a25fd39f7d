import { describe, expect, it } from 'vitest';
import type { SignInExperience } from '../features/sign-in-experience/sign-in-experience.ts';
import { addToProfile, putVerification, startInteraction, type Interaction } from './interaction.ts';
import { missingFields, nextStep, type Account, type MissingField } from './next-step.ts';

type SignUp = SignInExperience['signUp'];

const signUp = (identifiers: SignUp['identifiers'], rest: Partial<SignUp> = {}) => ({
  signUp: { identifiers, password: false, verify: true, ...rest },
  socialSignIn: {},
});
const nobody: Account = { hasPassword: false };
const password = { digest: '$argon2id$…', algorithm: 'Argon2id' as const };

describe('missingFields', () => {
  const cases: [string, ReturnType<typeof signUp>, Account, MissingField[]][] = [
    ['nothing is demanded', signUp([]), nobody, []],
    ['user name', signUp(['username']), nobody, ['username']],
    ['e-mail', signUp(['email']), nobody, ['email']],
    ['phone that is there', signUp(['phone']), { ...nobody, primaryPhone: '66812345678' }, []],
    ['e-mail and phone mean either', signUp(['email', 'phone']), nobody, ['emailOrPhone']],
    ['either is there', signUp(['email', 'phone']), { ...nobody, primaryPhone: '66812345678' }, []],
    ['user name beside either', signUp(['username', 'email', 'phone']), nobody, ['username', 'emailOrPhone']],
    ['password', signUp(['username'], { password: true }), { ...nobody, username: 'ann' }, ['password']],
    ['password that is there', signUp(['username'], { password: true }), { username: 'ann', hasPassword: true }, []],
    [
      'a secondary identifier is demanded too',
      signUp(['username'], { secondaryIdentifiers: [{ identifier: 'email', verify: true }] }),
      { ...nobody, username: 'ann' },
      ['email'],
    ],
    [
      'either as secondary',
      signUp(['username'], { secondaryIdentifiers: [{ identifier: 'emailOrPhone' }], password: true }),
      nobody,
      ['username', 'emailOrPhone', 'password'],
    ],
    ['each field once', signUp(['email'], { secondaryIdentifiers: [{ identifier: 'email' }] }), nobody, ['email']],
    ['null is missing, as in the database', signUp(['email']), { primaryEmail: null, hasPassword: false }, ['email']],
  ];
  it.each(cases)('%s', (_, policy, account, missing) => expect(missingFields(account, policy)).toEqual(missing));
});

describe('nextStep', () => {
  const policy = signUp(['phone'], { password: true });
  const ann: Account = { primaryPhone: '66812345678', hasPassword: true };
  const identified = (event: Interaction['interactionEvent']): Interaction => ({ ...startInteraction(event), userId: 'ann' });

  it('asks who it is first', () => {
    for (const event of ['SignIn', 'Register', 'ForgotPassword'] as const) {
      expect(nextStep(startInteraction(event), undefined, policy)).toEqual({ type: 'identify' });
    }
  });

  it('lets a person with a complete account finish', () => {
    expect(nextStep(identified('SignIn'), ann, policy)).toEqual({ type: 'finish' });
  });

  it('asks a person who signs in for what sign-up has come to demand', () => {
    expect(nextStep(identified('SignIn'), { ...ann, hasPassword: false }, policy)).toEqual({
      type: 'complete-profile',
      missing: ['password'],
    });
  });

  it('counts what the interaction has gathered', () => {
    const gathered = addToProfile(identified('SignIn'), { password });
    expect(nextStep(gathered, { ...ann, hasPassword: false }, policy)).toEqual({ type: 'finish' });
  });

  it('asks nothing of people who come from a social provider where the tenant says so, and never a password', () => {
    const account = { id: 'harbour-1' };
    const social = (interaction: Interaction): Interaction =>
      putVerification(interaction, { id: 'one', type: 'Social', connectorId: 'harbour', account });
    const newcomer = { ...nobody, hasPassword: true };
    expect(nextStep(social(identified('SignIn')), newcomer, policy)).toEqual({ type: 'complete-profile', missing: ['phone'] });
    const skipping = { ...policy, socialSignIn: { skipRequiredIdentifiers: true } };
    expect(nextStep(social(identified('SignIn')), newcomer, skipping)).toEqual({ type: 'finish' });
    expect(nextStep(identified('SignIn'), newcomer, skipping)).toEqual({ type: 'complete-profile', missing: ['phone'] });
    const gathered = addToProfile(identified('Register'), {
      primaryPhone: '66812345678',
      socialIdentity: { target: 'harbour', connectorId: 'harbour', userInfo: account },
    });
    expect(nextStep(gathered, nobody, policy)).toEqual({ type: 'finish' });
  });

  it('asks who resets a password for a new one, and for nothing else', () => {
    const incomplete: Account = { username: 'ann', hasPassword: true };
    expect(nextStep(identified('ForgotPassword'), incomplete, policy)).toEqual({ type: 'choose-new-password' });
    expect(nextStep(addToProfile(identified('ForgotPassword'), { password }), incomplete, policy)).toEqual({ type: 'finish' });
  });
});
