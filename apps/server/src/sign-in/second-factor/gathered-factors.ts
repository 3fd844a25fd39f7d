import { z } from 'zod';
import { newId } from '../../foundation/crypto/ids.ts';
import { backupCode as backupCodeSchema, type Factor } from '../../features/mfa-factors/factor.ts';
import type { SignInPreferences } from '../../features/users/user.ts';
import { newPasskey } from '../../features/mfa-factors/passkeys.ts';

/** Second factors that an interaction has gathered for the account, and what the person decided. */
export const gatheredFactors = z.object({
  mfaEnabled: z.boolean().optional(),
  mfaSkipped: z.boolean().optional(),
  additionalBindingSuggestionSkipped: z.boolean().optional(),
  /** Whether the person wants no passkey to sign in with. */
  passkeySkipped: z.boolean().optional(),
  /** The person wants this browser not to be asked for a while. */
  trustDevice: z.boolean().optional(),
  /** `key`: the secret, sealed. */
  totp: z.object({ key: z.string(), timeStep: z.number() }).optional(),
  webAuthn: z.array(newPasskey).optional(),
  backupCode: z.object({ codes: z.array(backupCodeSchema) }).optional(),
});
export type GatheredFactors = z.infer<typeof gatheredFactors>;

export const publicFactors = z.object({
  mfaEnabled: z.boolean().optional(),
  mfaSkipped: z.boolean().optional(),
  totp: z.object({ type: z.literal('Totp') }).optional(),
  webAuthn: z.array(newPasskey.extend({ type: z.literal('WebAuthn') })).optional(),
  backupCode: z.object({ type: z.literal('BackupCode') }).optional(),
});

/** What the browser may read back. */
export function toPublicFactors({ totp, webAuthn, backupCode, mfaEnabled, mfaSkipped }: GatheredFactors): z.infer<typeof publicFactors> {
  return {
    ...(mfaEnabled !== undefined && { mfaEnabled }),
    ...(mfaSkipped !== undefined && { mfaSkipped }),
    ...(totp && { totp: { type: 'Totp' } }),
    ...(webAuthn && { webAuthn: webAuthn.map((passkey) => ({ ...passkey, type: 'WebAuthn' as const })) }),
    ...(backupCode && { backupCode: { type: 'BackupCode' } }),
  };
}

const isAdding = ({ totp, webAuthn }: GatheredFactors): boolean => totp !== undefined || webAuthn !== undefined;

/** What the account remembers of the person's decisions; whoever sets a factor up wants it asked for. */
export function toPreferences(gathered: GatheredFactors): SignInPreferences {
  const { passkeySkipped } = gathered;
  return { mfa: toMfaPreferences(gathered), ...(passkeySkipped !== undefined && { passkeySignIn: { skipped: passkeySkipped } }) };
}

function toMfaPreferences(gathered: GatheredFactors) {
  const { mfaEnabled, mfaSkipped, additionalBindingSuggestionSkipped } = gathered;
  return {
    ...(isAdding(gathered)
      ? { enabled: true, skipped: false }
      : mfaSkipped
        ? { skipped: true }
        : mfaEnabled
          ? { enabled: true, skipped: false }
          : {}),
    ...(additionalBindingSuggestionSkipped !== undefined && { additionalBindingSuggestionSkipped }),
  };
}

/** The factors as they are stored. */
export function toNewFactors({ totp, webAuthn = [], backupCode }: GatheredFactors, now: number): Factor[] {
  const createdAt = new Date(now).toISOString();
  return [
    // The code that proved the app was used up by that.
    ...(totp ? [{ id: newId(), type: 'Totp' as const, createdAt, key: totp.key, lastUsedTimeStep: totp.timeStep }] : []),
    ...webAuthn.map((passkey) => ({ id: newId(), type: 'WebAuthn' as const, createdAt, ...passkey })),
    ...(backupCode ? [{ id: newId(), type: 'BackupCode' as const, createdAt, codes: backupCode.codes }] : []),
  ];
}
