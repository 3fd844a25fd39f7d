import { z } from 'zod';
import { registrationPayload } from '../mfa-factors/passkey-schemas.ts';
import { emailAddress, phoneNumber } from '../verification-codes/schemas.ts';

const identifier = z.discriminatedUnion('type', [
  z.object({ type: z.literal('email'), value: emailAddress }),
  z.object({ type: z.literal('phone'), value: phoneNumber }),
]);
const recordId = z.string().min(1).max(64);

export const sendCodeBody = z.object({ identifier, templateType: z.enum(['BindMfa', 'UserPermissionValidation']).optional() });
export const verifyCodeBody = z.object({ identifier, verificationId: recordId, code: z.string().min(1).max(128) });
export const registrationBody = z.object({ verificationRecordId: recordId, payload: registrationPayload });

export const startSocialBody = z.object({
  state: z.string().min(1).max(512),
  redirectUri: z.url().max(2048),
  scope: z.string().max(2048).optional(),
  connectorId: z.string().min(1).max(128),
});
export const finishSocialBody = z.object({ connectorData: z.record(z.string().max(64), z.json()), verificationRecordId: recordId });

export const begunResponse = z.object({ verificationRecordId: z.string(), expiresAt: z.string() });
export const recordResponse = z.object({ verificationRecordId: z.string() });
