import { ApiError } from '../../../foundation/http/api-error.ts';
import { verifyCode } from '../../../features/verification-codes/verify-code.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getVerification, putVerification, type CodeRecord, type Interaction } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import type { CodeIdentifier } from '../../schemas.ts';

interface CodeGuess {
  readonly identifier: CodeIdentifier;
  readonly verificationId: string;
  readonly code: string;
  readonly languages: readonly string[];
}

/**
 * Marks the awaited code as given.
 *
 * @throws ApiError `session.verification_session_not_found`, `verification_code.email_mismatch`, `verification_code.phone_mismatch`, and those of `verifyCode`
 */
export async function checkCode(scope: TenantScope, { record, interaction }: OpenInteraction, guess: CodeGuess): Promise<void> {
  const { identifier, verificationId, code, languages } = guess;
  const verification = getCodeRecord(interaction, verificationId, identifier);
  await verifyCode(scope, { id: verificationId, recipient: verification.identifier, code, languages });
  await saveInteraction(scope, record, putVerification(interaction, { ...verification, verified: true }));
}

function getCodeRecord(interaction: Interaction, verificationId: string, { type, value }: CodeIdentifier): CodeRecord {
  const record = getVerification(interaction, verificationId);
  switch (record.type) {
    case 'EmailVerificationCode':
    case 'PhoneVerificationCode':
      if (record.identifier.type !== type) throw new ApiError('session.verification_session_not_found');
      if (record.identifier.value !== value) {
        throw new ApiError(type === 'email' ? 'verification_code.email_mismatch' : 'verification_code.phone_mismatch');
      }
      return record;
    case 'Password':
    case 'NewPasswordIdentity':
    case 'OneTimeToken':
    case 'SignInPasskey':
    case 'Totp':
    case 'WebAuthn':
    case 'BackupCode':
    case 'MfaEmailVerificationCode':
    case 'MfaPhoneVerificationCode':
    case 'EnterpriseSso':
    case 'Social':
      throw new ApiError('session.verification_session_not_found');
  }
}
