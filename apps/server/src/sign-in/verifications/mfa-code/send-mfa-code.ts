import { ApiError } from '../../../foundation/http/api-error.ts';
import type { ConnectorsScope } from '../../../features/connectors/connectors-scope.ts';
import { signInExperiencePart } from '../../../features/sign-in-experience/sign-in-experience.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import { createCode } from '../../../features/verification-codes/create-code.ts';
import { assertDeliverable, deliverCode } from '../../../features/verification-codes/deliver-code.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification, type RecordOf } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readerLanguages } from '../../reader-languages.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';

interface MfaCodeRequest {
  readonly identifierType: 'email' | 'phone';
  readonly languages: readonly string[];
  readonly ip: string;
}

/**
 * Sends a code to the person's own address.
 *
 * @returns the verification's id
 * @throws ApiError `session.identifier_not_found`, `session.mfa.mfa_factor_not_enabled`, `request.message_rate_limited`, `connector.*`
 */
export async function sendMfaCode(
  scope: TenantScope & ConnectorsScope,
  { record, interaction }: OpenInteraction,
  { identifierType, languages, ip }: MfaCodeRequest,
): Promise<string> {
  const user = await readIdentified(scope, interaction);
  const proof = newRecord(user, identifierType);
  const { mfa } = scope.settings.get(signInExperiencePart);
  if (!proof || !mfa.factors.includes(factorOf[identifierType])) throw new ApiError('session.mfa.mfa_factor_not_enabled');
  const { id, identifier: recipient } = proof;
  assertDeliverable(scope, recipient);
  const code = await createCode(scope, { id, recipient });
  await saveInteraction(scope, record, putVerification(interaction, proof));
  const message = {
    recipient,
    code,
    templateType: 'MfaVerification' as const,
    languages: readerLanguages(scope, record.params, languages),
    context: { applicationId: record.clientId, userId: user.id },
    ip,
  };
  await deliverCode(scope, message, 'reported');
  return id;
}

/** The factor that a code to an address proves. */
export const factorOf = { email: 'EmailVerificationCode', phone: 'PhoneVerificationCode' } as const;
export const mfaCodeRecordType = { email: 'MfaEmailVerificationCode', phone: 'MfaPhoneVerificationCode' } as const;

function newRecord(
  { primaryEmail, primaryPhone }: UserRow,
  type: 'email' | 'phone',
): RecordOf<'MfaEmailVerificationCode' | 'MfaPhoneVerificationCode'> | undefined {
  const base = { id: newVerificationId(), templateType: 'MfaVerification' as const, verified: false };
  if (type === 'email') {
    return primaryEmail === null ? undefined : { ...base, type: 'MfaEmailVerificationCode', identifier: { type, value: primaryEmail } };
  }
  return primaryPhone === null ? undefined : { ...base, type: 'MfaPhoneVerificationCode', identifier: { type, value: primaryPhone } };
}
