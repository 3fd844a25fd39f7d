import { ApiError } from '../../foundation/http/api-error.ts';
import { forgotPasswordOf } from './forgot-password.ts';
import type { SignInExperience, SignInExperiencePatch } from './schemas.ts';
import { validateSignUpAndSignIn } from './validate-sign-in.ts';

/** What the rest of the tenant says about a change. */
export interface Surroundings {
  /** Which connectors there are. */
  readonly has: { readonly email: boolean; readonly phone: boolean };
  /** Languages the pages can be read in. */
  readonly languages: readonly string[];
}

/**
 * Refuses settings under which somebody could not sign in, or that contradict each other.
 *
 * @param next the settings as they would become
 * @throws ApiError `sign_in_experiences.*`, `request.invalid_input`
 */
export function validateSignInExperience(next: SignInExperience, patch: SignInExperiencePatch, surroundings: Surroundings): void {
  const { has, languages } = surroundings;
  if (patch.languageInfo && !languages.includes(next.languageInfo.fallbackLanguage)) {
    throw new ApiError('sign_in_experiences.unsupported_default_language', { data: { languages } });
  }
  if (patch.signUp || patch.signIn) validateSignUpAndSignIn(next, has);
  if (patch.mfa || patch.signIn) validateMfa(next, patch);
  if (patch.mfa || patch.adaptiveMfa) validateAdaptiveMfa(next);
  if (patch.forgotPasswordMethods) validateForgotPassword(patch.forgotPasswordMethods, has);
  if (patch.passwordExpiration || patch.forgotPasswordMethods !== undefined) validatePasswordExpiration(next, has);
  if (patch.emailBlocklistPolicy) validateBlocklist(patch.emailBlocklistPolicy);
  if (patch.usernamePolicy) validateUsernamePolicy(patch.usernamePolicy);
}

function validateMfa({ mfa, signIn }: SignInExperience, patch: SignInExperiencePatch): void {
  if (new Set(mfa.factors).size < mfa.factors.length) throw new ApiError('sign_in_experiences.duplicated_mfa_factors');
  if (mfa.factors.length === 1 && mfa.factors[0] === 'BackupCode') {
    throw new ApiError('sign_in_experiences.backup_code_cannot_be_enabled_alone');
  }
  const signsInByCode = (identifier: string) =>
    signIn.methods.some((method) => method.identifier === identifier && method.verificationCode);
  if (mfa.factors.includes('EmailVerificationCode') && signsInByCode('email')) {
    throw new ApiError(
      patch.mfa
        ? 'sign_in_experiences.email_verification_code_cannot_be_used_for_mfa'
        : 'sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in',
    );
  }
  if (mfa.factors.includes('PhoneVerificationCode') && signsInByCode('phone')) {
    throw new ApiError(
      patch.mfa
        ? 'sign_in_experiences.phone_verification_code_cannot_be_used_for_mfa'
        : 'sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in',
    );
  }
}

function validateAdaptiveMfa({ mfa, adaptiveMfa }: SignInExperience): void {
  const cannotBeSkipped = mfa.policy === 'PromptAtSignInAndSignUpMandatory' || mfa.policy === 'PromptOnlyAtSignInMandatory';
  if (!adaptiveMfa.enabled) {
    if (cannotBeSkipped) throw new ApiError('sign_in_experiences.non_adaptive_mfa_requires_skippable_policy');
    return;
  }
  if (mfa.factors.length === 0) throw new ApiError('sign_in_experiences.adaptive_mfa_requires_mfa');
  if (!cannotBeSkipped) throw new ApiError('sign_in_experiences.adaptive_mfa_requires_non_skippable_policy');
}

function validateForgotPassword(methods: readonly string[], has: Surroundings['has']): void {
  const missing = methods.find((method) => (method === 'EmailVerificationCode' ? !has.email : !has.phone));
  if (missing) throw new ApiError('sign_in_experiences.forgot_password_method_requires_connector', { data: { method: missing } });
}

/** Also asked when a connector goes away: an expired password must have a way to be replaced. */
export function validatePasswordExpiration(
  next: Pick<SignInExperience, 'passwordExpiration' | 'forgotPasswordMethods'>,
  has: Surroundings['has'],
): void {
  if (!next.passwordExpiration.enabled) return;
  if (next.passwordExpiration.validPeriodDays < 1) throw new ApiError('sign_in_experiences.password_expiration_invalid_period_days');
  const { email, phone } = forgotPasswordOf(next, has);
  if (!email && !phone) throw new ApiError('sign_in_experiences.password_expiration_requires_forgot_password');
}

/** An address, or a domain after `@`; `*` stands for any letters. */
const blocklistEntry = /^(?=.{4,256}$)[^\s@]*@[^\s@]+\.[^\s@]+$/;

function validateBlocklist({ customAllowlist = [], customBlocklist = [] }: SignInExperience['emailBlocklistPolicy']): void {
  const wrong = [...customAllowlist, ...customBlocklist].filter((entry) => !blocklistEntry.test(entry));
  if (wrong.length > 0) throw new ApiError('sign_in_experiences.invalid_custom_email_blocklist_format', { data: { entries: wrong } });
}

function validateUsernamePolicy({ minLength, maxLength, allowedChars }: SignInExperience['usernamePolicy']): void {
  if (minLength > maxLength)
    throw new ApiError('request.invalid_input', { details: 'usernamePolicy: minLength is larger than maxLength.' });
  const { lowercase, uppercase, underscore } = allowedChars;
  // A username never starts with a digit, so digits alone leave none.
  if (!lowercase && !uppercase && !underscore) {
    throw new ApiError('request.invalid_input', {
      details: 'usernamePolicy: allowedChars must leave something a username can start with.',
    });
  }
}
