import { z } from 'zod';
import { userPatchSchema } from '../users/schemas.ts';
import { emailAddress, phoneNumber } from '../verification-codes/schemas.ts';

const { name, avatar, username, customData } = userPatchSchema.shape;

/** Addresses are changed by routes of their own, which ask for a proof of the new one. */
export const accountPatch = z.object({ name, avatar, username, customData });

export const recordId = z.string().min(1).max(64);

export const newEmailBody = z.object({ email: emailAddress.max(128), newIdentifierVerificationRecordId: recordId });
export const newPhoneBody = z.object({ phone: phoneNumber, newIdentifierVerificationRecordId: recordId });

export const totpSecret = z.string().max(64);
export const totpCode = z.string().min(1).max(64);
export const factorName = z.string().min(1).max(64);
export const newFactorBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Totp'), secret: totpSecret, code: totpCode.optional() }),
  z.object({ type: z.literal('BackupCode'), codes: z.array(z.string().max(64)).max(64) }),
  z.object({ type: z.literal('WebAuthn'), newIdentifierVerificationRecordId: recordId, name: factorName.optional() }),
]);
export const factorParams = z.object({ verificationId: z.string().min(1) });
export const mfaSettingsSchema = z.object({ skipMfaOnSignIn: z.boolean() });
export const newIdentityBody = z.object({ newIdentifierVerificationRecordId: recordId });
