import { z } from 'zod';
import { socialUserInfo } from '../identities/social-user-info.ts';
import { newPasskey } from '../mfa-factors/passkeys.ts';
import { tokenSetMetadataSchema } from '../secrets/token-set.ts';

const recipient = z.object({ type: z.enum(['email', 'phone']), value: z.string() });
const tokenSet = z.object({ value: z.string(), metadata: tokenSetMetadataSchema });
const templateType = z.enum(['UserPermissionValidation', 'BindNewIdentifier', 'BindMfa']);
export type RecordTemplate = z.infer<typeof templateType>;

/** What is kept of a verification, sealed. */
const recordDetails = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Password') }),
  z.object({ type: z.literal('EmailVerificationCode'), identifier: recipient, templateType }),
  z.object({ type: z.literal('PhoneVerificationCode'), identifier: recipient, templateType }),
  /** `challenge`: what the authenticator is to sign; then `passkey`, which it has made. */
  z.object({ type: z.literal('WebAuthn'), challenge: z.string().optional(), passkey: newPasskey.optional() }),
  /** `account`: who came back from the provider, once somebody has, with `tokens` where the connector keeps them. */
  z.object({ type: z.literal('Social'), connectorId: z.string(), account: socialUserInfo.optional(), tokens: tokenSet.optional() }),
]);
export type RecordDetails = z.infer<typeof recordDetails>;
export type RecordType = RecordDetails['type'];
export type DetailsOf<Type extends RecordType> = Extract<RecordDetails, { type: Type }>;

/** @throws ZodError when a row holds something that was never written by us: a broken invariant */
export const parseDetails = (text: string): RecordDetails => recordDetails.parse(JSON.parse(text));

/** Re-verification and proofs of new addresses count for so long. */
export const recordMs = 10 * 60_000;

/** Who goes to a provider: one person, for one record. An answer is found under nothing else. */
export const accountAttempt = (userId: string, recordId: string): string => JSON.stringify(['account', userId, recordId]);
