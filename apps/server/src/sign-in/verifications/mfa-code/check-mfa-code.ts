import { ApiError } from '../../../foundation/http/api-error.ts';
import { verifyCode } from '../../../features/verification-codes/verify-code.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getVerification, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';
import { factorOf, mfaCodeRecordType } from './send-mfa-code.ts';

interface MfaCodeGuess {
  readonly identifierType: 'email' | 'phone';
  readonly verificationId: string;
  readonly code: string;
  readonly languages: readonly string[];
}

/**
 * Takes the code that was sent to the person's own address: still theirs, that is.
 *
 * @throws ApiError `session.identifier_not_found`, `session.verification_session_not_found`, and those of `verifyCode`
 */
export async function checkMfaCode(scope: TenantScope, { record, interaction }: OpenInteraction, guess: MfaCodeGuess): Promise<void> {
  const { identifierType, verificationId, code, languages } = guess;
  const user = await readIdentified(scope, interaction);
  const proof = getVerification(interaction, verificationId);
  const address = identifierType === 'email' ? user.primaryEmail : user.primaryPhone;
  const isSent = proof.type === 'MfaEmailVerificationCode' || proof.type === 'MfaPhoneVerificationCode';
  if (!isSent || proof.type !== mfaCodeRecordType[identifierType] || proof.identifier.value !== address) {
    throw new ApiError('session.verification_session_not_found');
  }
  await verifyCode(scope, { id: verificationId, recipient: proof.identifier, code, languages });
  await saveInteraction(scope, record, {
    ...putVerification(interaction, { ...proof, verified: true }),
    secondFactor: factorOf[identifierType],
  });
}
