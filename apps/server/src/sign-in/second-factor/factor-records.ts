import { z } from 'zod';
import { backupCode } from '../../features/mfa-factors/factor.ts';
import { newPasskey } from '../../features/mfa-factors/passkeys.ts';

const base = { id: z.string(), userId: z.string(), verified: z.boolean() };

const totpRecord = z.object({
  ...base,
  type: z.literal('Totp'),
  /** Of an authenticator app that is being set up: its secret, sealed. Without one the person's own app was asked. */
  key: z.string().optional(),
  /** Of the code that was given. */
  timeStep: z.number().optional(),
});
const backupCodeRecord = z.object({
  ...base,
  type: z.literal('BackupCode'),
  /** Of a set that is being handed out: what is to be stored of its codes. */
  codes: z.array(backupCode).optional(),
});

const webAuthnRecord = z.object({
  ...base,
  type: z.literal('WebAuthn'),
  purpose: z.enum(['registration', 'authentication']),
  /** What the authenticator is to sign; gone once somebody has answered. */
  challenge: z.string().optional(),
  /** Of a passkey that is being set up. */
  credential: newPasskey.optional(),
});

const mfaCode = { id: z.string(), templateType: z.literal('MfaVerification'), verified: z.boolean() };
const mfaEmailRecord = z.object({
  ...mfaCode,
  type: z.literal('MfaEmailVerificationCode'),
  identifier: z.object({ type: z.literal('email'), value: z.string() }),
});
const mfaPhoneRecord = z.object({
  ...mfaCode,
  type: z.literal('MfaPhoneVerificationCode'),
  identifier: z.object({ type: z.literal('phone'), value: z.string() }),
});

/** Proofs of second factors, and second factors that are being set up. */
export const secondFactorRecords = [totpRecord, webAuthnRecord, backupCodeRecord, mfaEmailRecord, mfaPhoneRecord] as const;
type FactorRecord = z.infer<(typeof secondFactorRecords)[number]>;

/** What the browser may read back: no secret and no code. */
export function toPublicFactorRecord(record: FactorRecord) {
  switch (record.type) {
    case 'Totp':
    case 'WebAuthn':
      return { id: record.id, userId: record.userId, verified: record.verified, type: record.type };
    case 'BackupCode':
      return { id: record.id, userId: record.userId, type: record.type };
    case 'MfaEmailVerificationCode':
    case 'MfaPhoneVerificationCode':
      return record;
    default:
      return record satisfies never;
  }
}

export const publicFactorRecords = [
  z.object({ ...base, type: z.enum(['Totp', 'WebAuthn']) }),
  z.object({ id: z.string(), userId: z.string(), type: z.literal('BackupCode') }),
  mfaEmailRecord,
  mfaPhoneRecord,
] as const;
