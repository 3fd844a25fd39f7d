import type { SignInPreferences } from './user.ts';

/** What the APIs answer of a person's decisions on second factors and passkeys; what is missing was never decided. */
export function toPreferencesResponse({ mfa = {}, passkeySignIn = {} }: SignInPreferences) {
  return {
    mfa: {
      ...(mfa.enabled !== undefined && { enabled: mfa.enabled }),
      skipped: mfa.skipped ?? false,
      skipMfaOnSignIn: mfa.skipMfaOnSignIn ?? false,
    },
    passkeySignIn: { skipped: passkeySignIn.skipped ?? false },
  };
}

/** Lays a change over what is stored, switch by switch. */
export function mergePreferences(stored: SignInPreferences, change: SignInPreferences): SignInPreferences {
  return { mfa: { ...stored.mfa, ...change.mfa }, passkeySignIn: { ...stored.passkeySignIn, ...change.passkeySignIn } };
}
