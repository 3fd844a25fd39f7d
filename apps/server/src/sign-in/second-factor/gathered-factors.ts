import { z } from 'zod';
import { newId } from '../../foundation/crypto/ids.ts';
import type { Factor } from '../../features/mfa-factors/factor.ts';

/** Second factors that an interaction has gathered for the account, and what the person decided. */
export const gatheredFactors = z.object({
  mfaEnabled: z.boolean().optional(),
  mfaSkipped: z.boolean().optional(),
  additionalBindingSuggestionSkipped: z.boolean().optional(),
  /** `key`: the secret, sealed. */
  totp: z.object({ key: z.string(), timeStep: z.number() }).optional(),
  backupCode: z.object({ macs: z.array(z.string()) }).optional(),
});
export type GatheredFactors = z.infer<typeof gatheredFactors>;

export const publicFactors = z.object({
  mfaEnabled: z.boolean().optional(),
  mfaSkipped: z.boolean().optional(),
  totp: z.object({ type: z.literal('Totp') }).optional(),
  backupCode: z.object({ type: z.literal('BackupCode') }).optional(),
});

/** What the browser may read back. */
export function toPublicFactors({ totp, backupCode, mfaEnabled, mfaSkipped }: GatheredFactors): z.infer<typeof publicFactors> {
  return {
    ...(mfaEnabled !== undefined && { mfaEnabled }),
    ...(mfaSkipped !== undefined && { mfaSkipped }),
    ...(totp && { totp: { type: 'Totp' } }),
    ...(backupCode && { backupCode: { type: 'BackupCode' } }),
  };
}

const isAdding = ({ totp }: GatheredFactors): boolean => totp !== undefined;

/** What the account remembers of the person's decisions; whoever sets a factor up wants it asked for. */
export function toMfaPreferences(gathered: GatheredFactors) {
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
export function toNewFactors({ totp, backupCode }: GatheredFactors, now: number): Factor[] {
  const createdAt = new Date(now).toISOString();
  return [
    // The code that proved the app was used up by that.
    ...(totp ? [{ id: newId(), type: 'Totp' as const, createdAt, key: totp.key, lastUsedTimeStep: totp.timeStep }] : []),
    ...(backupCode ? [{ id: newId(), type: 'BackupCode' as const, createdAt, codes: backupCode.macs.map((code) => ({ code })) }] : []),
  ];
}
