import { ApiError } from '../foundation/http/api-error.ts';
import { hasConnector } from '../features/connectors/connectors-part.ts';
import { signInExperiencePart, type SignInExperience } from '../features/sign-in-experience/sign-in-experience.ts';
import { assertNotOfEnterprise } from '../features/sso-connectors/open-sso-connectors.ts';
import type { Settings } from '../tenancy/snapshot.ts';
import type { CodeRecord, InteractionEvent, RecordOf, VerificationRecord } from './interaction.ts';

type Policy = Pick<SignInExperience, 'signInMode' | 'signIn' | 'signUp' | 'singleSignOnEnabled' | 'passkeySignIn'> & {
  /** The ways to reset a password that are switched on and can be delivered. */
  readonly forgotPasswordMethods: readonly CodeRecord['type'][];
};

const connectorOf = { EmailVerificationCode: 'Email', PhoneVerificationCode: 'Sms' } as const;
const codeTypes = ['EmailVerificationCode', 'PhoneVerificationCode'] as const;

/** The tenant's settings of signing in and up; ways to reset a password that were never chosen are those that can be delivered. */
export function readPolicy(settings: Settings): SignInExperience & Policy {
  const signInExperience = settings.get(signInExperiencePart);
  const chosen = signInExperience.forgotPasswordMethods ?? codeTypes;
  return { ...signInExperience, forgotPasswordMethods: chosen.filter((method) => hasConnector(settings, connectorOf[method])) };
}

/** Proofs that say whose they are; a second factor does not. */
export type IdentifyingRecord =
  | RecordOf<'EnterpriseSso' | 'Social' | 'SignInPasskey'>
  | Exclude<Extract<VerificationRecord, { identifier: unknown }>, { type: 'MfaEmailVerificationCode' | 'MfaPhoneVerificationCode' }>;

/** Whether new accounts can be made at all. */
export const isRegistrationOpen = ({ signInMode }: Pick<SignInExperience, 'signInMode'>): boolean => signInMode !== 'SignIn';

/** Whether a passkey alone lets people in. */
export const isPasskeySignInEnabled = ({ passkeySignIn }: Pick<SignInExperience, 'passkeySignIn'>): boolean =>
  passkeySignIn.enabled === true;

/**
 * @param invitation a one-time token that was used in this interaction: its person registers even where nobody else may
 * @throws ApiError `auth.forbidden`
 */
export function assertEventAllowed(
  event: InteractionEvent,
  { signInMode }: Pick<SignInExperience, 'signInMode'>,
  invitation?: RecordOf<'OneTimeToken'>,
): void {
  const closed = (event === 'Register' && signInMode === 'SignIn' && !invitation) || (event === 'SignIn' && signInMode === 'Register');
  if (closed) throw new ApiError('auth.forbidden');
}

/**
 * Whether a proof may say who somebody is for this event: proven, made for this kind of event, and switched on.
 *
 * @throws ApiError `session.verification_failed`, `user.sign_in_method_not_enabled`
 */
export function assertMayIdentify(
  record: VerificationRecord,
  event: InteractionEvent,
  policy: Policy,
): asserts record is IdentifyingRecord {
  if (!isFor(record, event)) throw new ApiError('session.verification_failed');
  if (!isEnabled(record, event, policy)) throw new ApiError('user.sign_in_method_not_enabled');
}

/** A code sent for one event serves the other of sign-in and register: the page learns only after the code which of them it is. */
function isFor(record: VerificationRecord, event: InteractionEvent): boolean {
  switch (record.type) {
    case 'Password':
      return event === 'SignIn';
    case 'NewPasswordIdentity':
      return event === 'Register';
    case 'EmailVerificationCode':
    case 'PhoneVerificationCode':
      return record.verified && (record.templateType === 'ForgotPassword') === (event === 'ForgotPassword');
    case 'OneTimeToken':
      return (record.oneTimeTokenContext.interactionEvent === 'ForgotPassword') === (event === 'ForgotPassword');
    case 'EnterpriseSso':
    case 'Social':
      return record.account !== undefined && event !== 'ForgotPassword';
    case 'SignInPasskey':
      return record.verified && event === 'SignIn';
    case 'Totp':
    case 'WebAuthn':
    case 'BackupCode':
    case 'MfaEmailVerificationCode':
    case 'MfaPhoneVerificationCode':
      return false; // a second factor says nothing without a first
  }
}

function isEnabled(record: VerificationRecord, event: InteractionEvent, policy: Policy): boolean {
  if (record.type === 'EnterpriseSso') return policy.singleSignOnEnabled;
  if (record.type === 'Social') return true; // a tenant that wants none has no such connector
  if (record.type === 'OneTimeToken') return true; // an administrator made it for this person
  if (record.type === 'SignInPasskey') return isPasskeySignInEnabled(policy);
  if (!('identifier' in record)) return false;
  const { signIn, signUp, forgotPasswordMethods } = policy;
  const { type, identifier } = record;
  switch (event) {
    case 'SignIn': {
      const method = signIn.methods.find((candidate) => candidate.identifier === identifier.type);
      return (type === 'Password' ? method?.password : method?.verificationCode) ?? false;
    }
    case 'Register':
      return signUp.identifiers.includes(identifier.type) && (type !== 'NewPasswordIdentity' || signUp.password);
    case 'ForgotPassword':
      return forgotPasswordMethods.some((method) => method === type);
  }
}

/** The same for what a proof names. @throws ApiError `session.sso_enabled` */
export function assertProofNotOfEnterprise(settings: Settings, record: VerificationRecord): void {
  const email = record.type === 'Social' ? record.account?.email : emailOf(record);
  if (email !== undefined) assertNotOfEnterprise(settings, email);
}

const emailOf = (record: VerificationRecord): string | undefined =>
  'identifier' in record && record.identifier.type === 'email' ? record.identifier.value : undefined;
