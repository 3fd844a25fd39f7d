import { hashKey } from '@tanstack/react-query';

import type { AnswerOf, InputOf } from '../../app/api-types.ts';

const settingNames = [
  'mfa',
  'trustedDevice',
  'passwordPolicy',
  'captchaPolicy',
  'sentinelPolicy',
  'verificationCodePolicy',
  'emailBlocklistPolicy',
] as const;

/** What of the sign-in experience is about security; the rest has its own page. */
export type SecuritySettings = Pick<AnswerOf<'GetSignInExp'>, (typeof settingNames)[number] | 'signIn'>;
export type SecurityPatch = Pick<InputOf<'UpdateSignInExp'>, (typeof settingNames)[number]>;
export type PasswordPolicy = SecuritySettings['passwordPolicy'];
export type Factor = SecuritySettings['mfa']['factors'][number];

/** The settings that differ from what is saved: the body of the PATCH. The order of keys does not count. */
export const changesOf = (saved: SecuritySettings, draft: SecuritySettings): SecurityPatch =>
  Object.fromEntries(settingNames.filter((name) => hashKey([saved[name]]) !== hashKey([draft[name]])).map((name) => [name, draft[name]]));

/** What every tab gets. */
export type DraftProps = { draft: SecuritySettings; change: (patch: Partial<SecuritySettings>) => void };

/** What the server takes where nothing is said. */
export const defaults = {
  passwordLength: 8,
  characterTypes: 1,
  maxAttempts: 100,
  lockoutMinutes: 60,
  codeMinutes: 10,
  codeAttempts: 10,
  trustedDays: 30,
} as const;

/** Second factors that cannot be chosen, because the same code already is the first one. */
export const lockedFactors = ({ signIn }: Pick<SecuritySettings, 'signIn'>): ReadonlySet<Factor> => {
  const signsInByCode = (identifier: string) =>
    signIn.methods.some((method) => method.identifier === identifier && method.verificationCode);

  return new Set<Factor>([
    ...(signsInByCode('email') ? (['EmailVerificationCode'] as const) : []),
    ...(signsInByCode('phone') ? (['PhoneVerificationCode'] as const) : []),
  ]);
};

/** Entries of a list that name no address and no domain: `ada@example.com`, `@example.com`, `*@mail.example`. */
export const wrongEntries = (entries: readonly string[]): string[] => entries.filter((entry) => !/^[^\s@]*@[^\s@]+\.[^\s@]+$/.test(entry));

/** One entry a line; blank lines and repetitions go. */
export const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
