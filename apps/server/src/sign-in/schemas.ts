import { z } from 'zod';
import { ssoAccount } from '../features/sso-connectors/sso-account.ts';
import { oneTimeTokenContext } from '../features/one-time-tokens/schemas.ts';
import { authenticationPayload, registrationPayload } from '../features/mfa-factors/passkey-schemas.ts';
import { branding, mfaFactor } from '../features/sign-in-experience/schemas.ts';
import { userProfileSchema } from '../features/users/schemas.ts';
import { emailAddress, phoneNumber } from '../features/verification-codes/schemas.ts';
import { interactionEvent, signInIdentifier } from './interaction.ts';
import { publicFactorRecords } from './second-factor/factor-records.ts';
import { publicSocialIdentity, publicSocialRecord } from './verifications/social/social-records.ts';

const username = z
  .string()
  .max(128)
  .regex(/^[A-Z_a-z]\w*$/);
const password = z.string().min(1).max(1024);
export const verificationId = z.string().min(1).max(64);

export const eventBody = z.object({ interactionEvent });
export const startBody = eventBody.extend({ captchaToken: z.string().min(1).max(8192).optional() });
/** A registration that has all it needs is finished without a body. */
export const identificationBody = z
  .object({ verificationId: verificationId.optional(), linkSocialIdentity: z.boolean().optional() })
  .default({});

export const passwordVerificationBody = z.object({
  identifier: z.object({ type: signInIdentifier, value: z.string().min(1).max(256) }),
  password,
});

export const newPasswordIdentityBody = z.object({
  identifier: z.object({ type: z.literal('username'), value: username }),
  password,
});

const codeIdentifier = z.discriminatedUnion('type', [
  z.object({ type: z.literal('email'), value: emailAddress }),
  z.object({ type: z.literal('phone'), value: phoneNumber }),
]);
export type CodeIdentifier = z.infer<typeof codeIdentifier>;

export const oneTimeTokenBody = z.object({
  identifier: z.object({ type: z.literal('email'), value: emailAddress.max(128) }),
  token: z.string().min(1).max(256),
});

/** An attempt at a provider; `state` comes back with the answer. */
export const authorizationUriBody = z.object({ state: z.string().min(1).max(512), redirectUri: z.url({ protocol: /^https?$/ }).max(2048) });
export const authorizationUriResponse = z.object({ authorizationUri: z.string(), verificationId: z.string() });
export const connectorParams = z.object({ connectorId: z.string().min(1).max(128) });
/** What the provider sent back to the redirect address. */
export const ssoCallbackBody = z.object({ connectorData: z.record(z.string().max(64), z.json()), verificationId });
export const socialCallbackBody = ssoCallbackBody.partial({ verificationId: true });

export const sendCodeBody = z.object({ identifier: codeIdentifier, interactionEvent });
export const totpBody = z.object({ code: z.string().min(1).max(64), verificationId: verificationId.optional() });
export const backupCodeBody = z.object({ code: z.string().min(1).max(64) });
const identifierType = z.enum(['email', 'phone']);
export const sendMfaCodeBody = z.object({ identifierType });
export const verifyMfaCodeBody = z.object({ identifierType, verificationId, code: z.string().min(1).max(128) });
export const registrationBody = z.object({ verificationId, payload: registrationPayload });
export const authenticationBody = z.object({ verificationId, payload: authenticationPayload });
export const signInPasskeyBody = passwordVerificationBody.pick({ identifier: true });
export const signInPasskeyAnswerBody = authenticationBody.partial({ verificationId: true });
export const bindPasskeyBody = z.object({ verificationId });
export const bindFactorBody = z.object({ type: mfaFactor, verificationId });
export const verifyCodeBody = z.object({ identifier: codeIdentifier, verificationId, code: z.string().min(1).max(128) });

/** Claims of the person that need no proof. */
export const builtInProfile = z.strictObject({
  name: z.string().max(128).optional(),
  avatar: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  ...userProfileSchema.shape,
});

export const profileBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal('username'), value: username }),
  z.object({ type: z.literal('password'), value: password }),
  z.object({ type: z.literal('email'), verificationId }),
  z.object({ type: z.literal('phone'), verificationId }),
  z.object({ type: z.literal('social'), verificationId }),
  z.object({ type: z.literal('extraProfile'), values: z.record(z.string().regex(/^[0-9A-Za-z]+$/), z.unknown()) }),
]);
export type ProfileBody = z.infer<typeof profileBody>;

export const newPasswordBody = z.object({ password });

export const verificationIdResponse = z.object({ verificationId: z.string() });

const publicSsoIdentity = z.object({
  identityId: z.string(),
  issuer: z.string(),
  ssoConnectorId: z.string(),
  detail: z.record(z.string(), z.json()),
});

export const publicProfile = z.object({
  username: z.string().optional(),
  primaryEmail: z.string().optional(),
  primaryPhone: z.string().optional(),
  name: z.string().optional(),
  avatar: z.string().optional(),
  profile: userProfileSchema.optional(),
  customData: z.record(z.string(), z.unknown()).optional(),
  submitted: z.boolean().optional(),
  jitOrganizationIds: z.array(z.string()).optional(),
  enterpriseSsoIdentity: publicSsoIdentity.optional(),
  syncedEnterpriseSsoIdentity: publicSsoIdentity.optional(),
  socialIdentity: publicSocialIdentity.optional(),
});

const publicRecord = { id: z.string(), identifier: z.object({ type: signInIdentifier, value: z.string() }) };
export const publicVerificationRecord = z.discriminatedUnion('type', [
  z.object({ ...publicRecord, type: z.literal('Password'), verified: z.boolean() }),
  z.object({ ...publicRecord, type: z.literal('NewPasswordIdentity') }),
  z.object({
    ...publicRecord,
    type: z.enum(['EmailVerificationCode', 'PhoneVerificationCode']),
    templateType: interactionEvent,
    verified: z.boolean(),
  }),
  z.object({ ...publicRecord, type: z.literal('OneTimeToken'), verified: z.boolean(), oneTimeTokenContext }),
  z.object({ id: z.string(), type: z.literal('SignInPasskey'), verified: z.boolean(), userId: z.string().optional() }),
  ...publicFactorRecords,
  z.object({
    id: z.string(),
    type: z.literal('EnterpriseSso'),
    connectorId: z.string(),
    issuer: z.string().optional(),
    enterpriseSsoUserInfo: ssoAccount.omit({ issuer: true }).optional(),
  }),
  publicSocialRecord,
]);

const nullableText = z.string().nullable();
const missingResourceScopes = z.array(
  z.object({
    resource: z.object({ id: z.string(), name: z.string(), indicator: z.string() }),
    scopes: z.array(z.object({ id: z.string(), name: z.string(), description: nullableText })),
  }),
);
export const consentResponse = z.object({
  /** Given back with the answer, it says that this is the question that was answered. */
  consentId: z.string(),
  application: z.object({
    id: z.string(),
    name: z.string(),
    branding: branding.optional(),
    displayName: nullableText.optional(),
    /** Of a client described by a metadata document: the host that vouches for it. Only one organization can be chosen for it. */
    host: z.string().optional(),
    termsOfUseUrl: nullableText.optional(),
    privacyPolicyUrl: nullableText.optional(),
  }),
  user: z.object({
    id: z.string(),
    name: nullableText,
    avatar: nullableText,
    username: nullableText,
    primaryEmail: nullableText,
    primaryPhone: nullableText,
  }),
  missingOIDCScope: z.array(z.string()),
  missingResourceScopes,
  organizations: z.array(z.object({ id: z.string(), name: z.string(), missingResourceScopes })).optional(),
  authorizationDetails: z
    .array(
      z.object({
        type: z.string(),
        description: nullableText,
        resource: z.object({ id: z.string(), name: z.string(), indicator: z.string() }),
        members: z.record(z.string(), z.unknown()),
        /** Names of members for people, in the reader's language, by the way to them: `amount.value`. */
        names: z.record(z.string(), z.string()),
      }),
    )
    .optional(),
  /** Where the application asked by a message (OpenID Connect CIBA): what it shows to the person at the same time. */
  approval: z.object({ bindingMessage: z.string().optional() }).optional(),
  redirectUri: z.string().optional(),
});
