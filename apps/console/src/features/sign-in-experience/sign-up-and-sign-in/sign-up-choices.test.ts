import { describe, expect, it } from 'vitest';
import type { SignUp, SignUpChoice } from '../sign-in-experience.ts';
import { addableChoices, signUpChoices, withSignUpChoices } from './sign-up-choices.ts';

const nothing: SignUp = { identifiers: [], password: false, verify: false };

describe('sign-up choices', () => {
  it.each<{ choices: SignUpChoice[]; wire: Partial<SignUp> }>([
    { choices: [], wire: { identifiers: [], verify: false } },
    { choices: ['username'], wire: { identifiers: ['username'], verify: false } },
    { choices: ['emailOrPhone'], wire: { identifiers: ['email', 'phone'], verify: true } },
    {
      choices: ['username', 'email'],
      wire: { identifiers: ['username'], verify: false, secondaryIdentifiers: [{ identifier: 'email', verify: true }] },
    },
    {
      choices: ['phone', 'username'],
      wire: { identifiers: ['phone'], verify: true, secondaryIdentifiers: [{ identifier: 'username', verify: false }] },
    },
  ])('$choices goes to the wire and back', ({ choices, wire }) => {
    const signUp = withSignUpChoices(nothing, choices);
    expect(signUp).toEqual({ password: false, ...wire });
    expect(signUpChoices(signUp)).toEqual(choices);
  });

  it('empties secondary identifiers that were there', () => {
    const before = withSignUpChoices(nothing, ['username', 'email']);
    expect(withSignUpChoices(before, ['username']).secondaryIdentifiers).toEqual([]);
  });

  it('offers "e-mail or phone" only without either of them', () => {
    expect(addableChoices(['username'])).toEqual(['email', 'phone', 'emailOrPhone']);
    expect(addableChoices(['email'])).toEqual(['username', 'phone']);
    expect(addableChoices(['emailOrPhone'])).toEqual(['username']);
  });
});
