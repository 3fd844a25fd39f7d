import { expect, test } from 'vitest';

import { changesOf, linesOf, lockedFactors, wrongEntries, type SecuritySettings } from './settings.ts';

const saved: SecuritySettings = {
  mfa: { factors: ['Totp'], policy: 'NoPrompt' },
  trustedDevice: {},
  passwordPolicy: { length: { min: 8, max: 256 } },
  captchaPolicy: {},
  sentinelPolicy: {},
  verificationCodePolicy: {},
  emailBlocklistPolicy: {},
  signIn: { methods: [{ identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false }] },
};

test('only settings that differ are sent, whatever the order of their keys', () => {
  expect(changesOf(saved, { ...saved, passwordPolicy: { length: { max: 256, min: 8 } } })).toEqual({});
  expect(changesOf(saved, { ...saved, sentinelPolicy: { maxAttempts: 5 } })).toEqual({ sentinelPolicy: { maxAttempts: 5 } });
});

test('a code that signs people in is no second factor', () => {
  expect([...lockedFactors(saved)]).toEqual(['EmailVerificationCode']);
});

test('entries of the lists are addresses and domains, one a line', () => {
  expect(linesOf(' @a.example \n\n*@b.example\n@a.example')).toEqual(['@a.example', '*@b.example']);
  expect(wrongEntries(['@a.example', 'ada@b.example', 'a.example', 'ada@', '@nowhere'])).toEqual(['a.example', 'ada@', '@nowhere']);
});
