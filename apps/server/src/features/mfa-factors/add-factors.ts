import { ApiError } from '../../foundation/http/api-error.ts';
import { unusedCodes, type Factor } from './factor.ts';

/**
 * A person's factors with new ones. A used-up set of backup codes is replaced.
 *
 * @param hasAddressFactor codes to an address of theirs are a second factor too
 * @throws ApiError `user.totp_already_in_use`, `session.mfa.bind_mfa_existed`, `user.backup_code_already_in_use`, `session.mfa.backup_code_can_not_be_alone`
 */
export function addFactors(known: readonly Factor[], added: readonly Factor[], { hasAddressFactor = false } = {}): Factor[] {
  const adds = (type: Factor['type']) => added.some((factor) => factor.type === type);
  if (adds('Totp') && known.some(({ type }) => type === 'Totp')) throw new ApiError('user.totp_already_in_use');
  const credentials = [...known, ...added].flatMap((factor) => (factor.type === 'WebAuthn' ? [factor.credentialId] : []));
  if (new Set(credentials).size < credentials.length) throw new ApiError('session.mfa.bind_mfa_existed');
  if (!adds('BackupCode')) return [...known, ...added];
  if (known.some((factor) => factor.type === 'BackupCode' && unusedCodes(factor) > 0))
    throw new ApiError('user.backup_code_already_in_use');
  const all = [...known.filter(({ type }) => type !== 'BackupCode'), ...added];
  if (!hasAddressFactor && all.every(({ type }) => type === 'BackupCode')) {
    throw new ApiError('session.mfa.backup_code_can_not_be_alone', { status: 422 });
  }
  return all;
}
