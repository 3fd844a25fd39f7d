import { z } from 'zod';
import { newId } from '../foundation/crypto/ids.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import { ssoAccount } from '../features/sso-connectors/sso-account.ts';
import { oneTimeTokenContext } from '../features/one-time-tokens/schemas.ts';
import { mfaFactor } from '../features/sign-in-experience/schemas.ts';
import { secondFactorRecords, toPublicFactorRecord } from './second-factor/factor-records.ts';
import { gatheredFactors, toPublicFactors, type GatheredFactors } from './second-factor/gathered-factors.ts';
import {
  sealedTokenSet,
  socialIdentity,
  socialRecord,
  toPublicSocialIdentity,
  toPublicSocialRecord,
} from './verifications/social/social-records.ts';
import { passwordAlgorithmSchema, userProfileSchema } from '../features/users/schemas.ts';

/** What the person came for. */
export const interactionEvent = z.enum(['SignIn', 'Register', 'ForgotPassword']);
export type InteractionEvent = z.infer<typeof interactionEvent>;

export const signInIdentifier = z.enum(['username', 'email', 'phone']);
const passwordDigest = z.object({ digest: z.string(), algorithm: passwordAlgorithmSchema });

const codeRecord = { id: z.string(), templateType: interactionEvent, verified: z.boolean() };

/** What was proven so far, or is about to be; at most one of each type. */
const verificationRecord = z.discriminatedUnion('type', [
  z.object({
    id: z.string(),
    type: z.literal('Password'),
    identifier: z.object({ type: signInIdentifier, value: z.string() }),
    verified: z.literal(true),
    /** Whose password it was. */
    userId: z.string(),
  }),
  z.object({
    ...codeRecord,
    type: z.literal('EmailVerificationCode'),
    identifier: z.object({ type: z.literal('email'), value: z.string() }),
  }),
  z.object({
    ...codeRecord,
    type: z.literal('PhoneVerificationCode'),
    identifier: z.object({ type: z.literal('phone'), value: z.string() }),
  }),
  z.object({
    id: z.string(),
    type: z.literal('NewPasswordIdentity'),
    identifier: z.object({ type: z.literal('username'), value: z.string() }),
    password: passwordDigest,
  }),
  z.object({
    id: z.string(),
    type: z.literal('OneTimeToken'),
    verified: z.literal(true),
    identifier: z.object({ type: z.literal('email'), value: z.string() }),
    oneTimeTokenContext,
  }),
  z.object({
    id: z.string(),
    type: z.literal('SignInPasskey'),
    verified: z.boolean(),
    /** Of whom it was asked, whether or not there is such a person. Without one, any passkey could answer. */
    asked: z.object({ type: signInIdentifier, value: z.string() }).optional(),
    /** What the authenticator is to sign; gone once somebody has answered. */
    challenge: z.string().optional(),
    /** Whose passkey has signed; never who was asked, which nobody is told. */
    userId: z.string().optional(),
  }),
  ...secondFactorRecords,
  z.object({
    id: z.string(),
    type: z.literal('EnterpriseSso'),
    connectorId: z.string(),
    /** Who came back; nobody has while it is missing. */
    account: ssoAccount.optional(),
    /** The provider's tokens, where the connector keeps them. */
    tokenSet: sealedTokenSet.optional(),
  }),
  socialRecord,
]);
export type VerificationRecord = z.infer<typeof verificationRecord>;
export type VerificationType = VerificationRecord['type'];
export type RecordOf<Type extends VerificationType> = Extract<VerificationRecord, { type: Type }>;
export type CodeRecord = RecordOf<'EmailVerificationCode' | 'PhoneVerificationCode'>;

/** An account at an enterprise's identity provider. */
const ssoIdentity = z.object({
  identityId: z.string(),
  issuer: z.string(),
  detail: z.record(z.string(), z.json()),
  ssoConnectorId: z.string(),
  tokenSet: sealedTokenSet.optional(),
});
export type SsoIdentityAddition = z.infer<typeof ssoIdentity>;

/** What the account is to hold when the interaction is done. */
const profile = z.object({
  username: z.string().optional(),
  primaryEmail: z.string().optional(),
  primaryPhone: z.string().optional(),
  password: passwordDigest.optional(),
  name: z.string().optional(),
  avatar: z.string().optional(),
  profile: userProfileSchema.optional(),
  /** Fields of the tenant's own. */
  customData: z.record(z.string(), z.unknown()).optional(),
  /** The form of further fields was sent. */
  submitted: z.boolean().optional(),
  /** Organizations that the person joins with it. */
  jitOrganizationIds: z.array(z.string()).optional(),
  /** To be linked. */
  enterpriseSsoIdentity: ssoIdentity.optional(),
  /** Linked already; what the provider tells of it is taken over. */
  syncedEnterpriseSsoIdentity: ssoIdentity.optional(),
  socialIdentity: socialIdentity.optional(),
});
export type InteractionProfile = z.infer<typeof profile>;

const interaction = z.object({
  interactionEvent,
  /** The account the person proved to own, or has just made. */
  userId: z.string().optional(),
  /** The proof by which they were found. */
  identifiedBy: z.string().optional(),
  profile,
  verificationRecords: z.array(verificationRecord),
  /** The second factor that this person has proven in this interaction. */
  secondFactor: mfaFactor.optional(),
  /** Second factors that the account is to hold, and what the person decided about them. */
  mfa: gatheredFactors.optional(),
  /** Their enterprise says who they are: it decides on further factors, and no field is asked for. */
  isIdentifiedBySso: z.literal(true).optional(),
  /** Whether a person, not a program, is at work; `skipped`: what was proven says so by itself. */
  captcha: z.object({ verified: z.boolean(), skipped: z.boolean() }).optional(),
});

/** A sign-in in progress, as it is stored between two calls. Changed only by the functions below, each of which answers a new one. */
export type Interaction = z.infer<typeof interaction>;

export const parseInteraction = (stored: unknown): Interaction => interaction.parse(stored);

export const startInteraction = (event: InteractionEvent): Interaction => ({
  interactionEvent: event,
  profile: {},
  verificationRecords: [],
});

/**
 * Between signing in and registering a person may change their mind; what they have proven stays, who they are is asked anew.
 *
 * @throws ApiError `session.not_supported_for_forgot_password`
 */
export function switchEvent(current: Interaction, event: InteractionEvent): Interaction {
  if (current.interactionEvent === event) return current;
  if (current.interactionEvent === 'ForgotPassword' || event === 'ForgotPassword') {
    throw new ApiError('session.not_supported_for_forgot_password');
  }
  const { verificationRecords, captcha } = current;
  return { ...startInteraction(event), verificationRecords, ...(captcha && { captcha }) };
}

export const newVerificationId = (): string => newId();

export const codeRecordType = (identifier: 'email' | 'phone'): CodeRecord['type'] =>
  identifier === 'email' ? 'EmailVerificationCode' : 'PhoneVerificationCode';

/** Takes the place of the record of the same type. */
export function putVerification(current: Interaction, record: VerificationRecord): Interaction {
  const others = current.verificationRecords.filter(({ type }) => type !== record.type);
  return { ...current, verificationRecords: [...others, record] };
}

/** @throws ApiError `session.verification_session_not_found` */
export function getVerification(current: Interaction, id: string): VerificationRecord {
  const record = current.verificationRecords.find((candidate) => candidate.id === id);
  if (!record) throw new ApiError('session.verification_session_not_found');
  return record;
}

/** The address that a one-time token has proven in this interaction. */
export const oneTimeTokenOf = ({ verificationRecords }: Interaction): RecordOf<'OneTimeToken'> | undefined =>
  verificationRecords.find((record) => record.type === 'OneTimeToken');

/** The account at a social provider from which somebody came back in this interaction. */
export const socialProofOf = ({ verificationRecords }: Interaction): RecordOf<'Social'> | undefined =>
  verificationRecords.find((record) => record.type === 'Social' && record.account !== undefined) as RecordOf<'Social'> | undefined;

/** @throws ApiError `session.identity_conflict` when somebody else was identified before */
export function identify(current: Interaction, { userId, by }: { readonly userId: string; readonly by?: string }): Interaction {
  if (current.userId !== undefined && current.userId !== userId) throw new ApiError('session.identity_conflict');
  return { ...current, userId, ...(by !== undefined && { identifiedBy: by }) };
}

/** Notes that it was the person's enterprise which said who they are. */
export const withSso = (current: Interaction, { type }: VerificationRecord): Interaction =>
  type === 'EnterpriseSso' ? { ...current, isIdentifiedBySso: true, captcha: { verified: false, skipped: true } } : current;

export const addToProfile = (current: Interaction, addition: InteractionProfile): Interaction => ({
  ...current,
  profile: { ...current.profile, ...addition },
});

/** Notes what the person decided about second factors. */
export const decide = (current: Interaction, decision: GatheredFactors): Interaction => ({
  ...current,
  mfa: { ...current.mfa, ...decision },
});

/** What the browser may read back: nothing that was secret when it was sent. */
export function toPublicInteraction(current: Interaction) {
  const { identifiedBy: _, secondFactor: __, isIdentifiedBySso: ___, profile: gathered, mfa, ...rest } = current;
  const { password: ____, enterpriseSsoIdentity, syncedEnterpriseSsoIdentity, socialIdentity: social, ...publicProfile } = gathered;
  const identities = {
    ...(enterpriseSsoIdentity && { enterpriseSsoIdentity: toPublicSsoIdentity(enterpriseSsoIdentity) }),
    ...(syncedEnterpriseSsoIdentity && { syncedEnterpriseSsoIdentity: toPublicSsoIdentity(syncedEnterpriseSsoIdentity) }),
    ...(social && { socialIdentity: toPublicSocialIdentity(social) }),
  };
  return {
    ...rest,
    profile: { ...publicProfile, ...identities },
    verificationRecords: current.verificationRecords.map(toPublicRecord),
    ...(mfa && { mfa: toPublicFactors(mfa) }),
  };
}

const toPublicSsoIdentity = ({ tokenSet: _, ...identity }: SsoIdentityAddition) => identity;

function toPublicRecord(record: VerificationRecord) {
  switch (record.type) {
    case 'Password': {
      const { userId: _, ...rest } = record;
      return rest;
    }
    case 'NewPasswordIdentity': {
      const { password: _, ...rest } = record;
      return rest;
    }
    case 'EmailVerificationCode':
    case 'PhoneVerificationCode':
    case 'OneTimeToken':
      return record;
    case 'Totp':
    case 'WebAuthn':
    case 'BackupCode':
    case 'MfaEmailVerificationCode':
    case 'MfaPhoneVerificationCode':
      return toPublicFactorRecord(record);
    case 'SignInPasskey': {
      const { asked: _, challenge: __, ...rest } = record;
      return rest;
    }
    case 'Social':
      return toPublicSocialRecord(record);
    case 'EnterpriseSso': {
      const { id, type, connectorId, account } = record;
      if (!account) return { id, type, connectorId };
      const { issuer, ...enterpriseSsoUserInfo } = account;
      return { id, type, connectorId, issuer, enterpriseSsoUserInfo };
    }
  }
}
