import { describe, expect, it } from 'vitest';
import { draftProblems, tabToCorrect } from './draft-problems.ts';
import { draftOf } from './draft.ts';
import type { SignInExperience } from './sign-in-experience.ts';

const saved: SignInExperience = {
  tenantId: 'default',
  color: { primaryColor: '#0F766E', isDarkModeEnabled: true, darkPrimaryColor: '#2DB5A8' },
  branding: {},
  customCss: null,
  customUiAssets: null,
  languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
  termsOfUseUrl: null,
  privacyPolicyUrl: null,
  agreeToTermsPolicy: 'Automatic',
  supportEmail: null,
  supportWebsiteUrl: null,
  unknownSessionRedirectUrl: null,
  signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
  signUp: { identifiers: ['username'], password: true, verify: false },
  signInMode: 'SignInAndRegister',
  forgotPasswordMethods: null,
  socialSignInConnectorTargets: [],
  socialSignIn: {},
  singleSignOnEnabled: false,
  mfa: { factors: [] },
  passwordExpiration: {},
};
const none = { Email: false, Sms: false };

describe('draftProblems', () => {
  it('has nothing against the seeded settings', () => {
    expect(draftProblems(draftOf(saved, {}), none)).toEqual({});
  });

  it.each([
    [{ color: { ...saved.color, primaryColor: '#12' } }, { primaryColor: 'color' }, 'branding'],
    [{ branding: { logoUrl: 'logo.png' } }, { logoUrl: 'address' }, 'branding'],
    [{ termsOfUseUrl: 'javascript:alert(1)' }, { termsOfUseUrl: 'address' }, 'content'],
    [{ supportEmail: 'help' }, { supportEmail: 'email' }, 'content'],
    [
      { signUp: { identifiers: ['email'], password: false, verify: true } as const },
      { connectors: 'connector-missing' },
      'sign-up-and-sign-in',
    ],
  ])('%o → %o', (patch, problems, tab) => {
    const found = draftProblems(draftOf(saved, patch), none);
    expect(found).toEqual(problems);
    expect(tabToCorrect(found)).toBe(tab);
  });
});

it('lets colours change although a connector that sign-up needs has gone', () => {
  const orphaned = { ...saved, signUp: { identifiers: ['phone'], password: false, verify: true } as const };
  expect(draftProblems(draftOf(orphaned, { color: { ...saved.color, primaryColor: '#123456' } }), none)).toEqual({});
});

describe('draftOf', () => {
  it('sends only the fields that differ, whatever order the database gives keys', () => {
    const sameColor = { darkPrimaryColor: '#2DB5A8', primaryColor: '#0F766E', isDarkModeEnabled: true };
    expect(draftOf(saved, { color: sameColor, supportEmail: 'a@example.com' }).changes).toEqual({ supportEmail: 'a@example.com' });
    expect(draftOf(saved, {}).changes).toEqual({});
  });
});
