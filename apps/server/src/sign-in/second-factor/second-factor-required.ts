import { ApiError } from '../../foundation/http/api-error.ts';
import { maskedIdentifiers } from './mask-identifier.ts';
import { usableFactors, type MfaRules, type MfaUser } from './second-factor.ts';
import type { Binding } from './next-binding.ts';

/** Tells which second factors the person can prove. */
export function secondFactorRequired(user: MfaUser, { mfa }: MfaRules): ApiError {
  const availableFactors = usableFactors(user, mfa);
  return new ApiError('session.mfa.require_mfa_verification', {
    data: { availableFactors, maskedIdentifiers: maskedIdentifiers(user, availableFactors) },
  });
}

/** Tells what the person is asked to set up. */
export function bindingRequired(binding: Binding, user: MfaUser): ApiError {
  switch (binding.type) {
    case 'suggest':
      return new ApiError('user.suggest_mfa', { data: { availableFactors: binding.available, skippable: true } });
    case 'missing':
      return new ApiError('user.missing_mfa', {
        data: { availableFactors: binding.available, ...(binding.isSkippable && { skippable: true }) },
      });
    case 'backup-codes':
      return new ApiError('session.mfa.backup_code_required', { status: 422 });
    case 'another':
      return new ApiError('session.mfa.suggest_additional_mfa', {
        data: {
          availableFactors: binding.available,
          maskedIdentifiers: maskedIdentifiers(user, ['EmailVerificationCode', 'PhoneVerificationCode']),
          isWebAuthnUsedAsSignInPasskey: false,
          skippable: true,
          suggestion: 'additional-factor',
        },
      });
    default:
      return binding satisfies never;
  }
}
