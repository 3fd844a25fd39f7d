import { newId } from '../../foundation/crypto/ids.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { isBackupCodeSet, storedBackupCode } from './backup-codes.ts';
import type { FactorOf } from './factor.ts';
import type { NewPasskey } from './passkeys.ts';
import { isTotpSecret, matchTotpStep } from './totp.ts';

type FactorScope = Pick<TenantScope, 'sealer' | 'now'>;

const begin = (now: number) => ({ id: newId(), createdAt: new Date(now).toISOString() });

/**
 * An authenticator app that holds this secret.
 *
 * @param code what the app shows, where that is to be proven; it is used up by it
 * @throws ApiError `user.totp_secret_invalid`, `session.mfa.invalid_totp_code`
 */
export function newTotpFactor(
  { sealer, now }: FactorScope,
  { secret, code }: { secret: string; code?: string | undefined },
): FactorOf<'Totp'> {
  if (!isTotpSecret(secret)) throw new ApiError('user.totp_secret_invalid');
  const at = now();
  const factor = { ...begin(at), type: 'Totp' as const, key: sealer.seal(secret) };
  if (code === undefined) return factor;
  const lastUsedTimeStep = matchTotpStep({ secret, code, now: at });
  if (lastUsedTimeStep === undefined) throw new ApiError('session.mfa.invalid_totp_code');
  return { ...factor, lastUsedTimeStep };
}

/** @throws ApiError `user.wrong_backup_code_format` */
export function newBackupCodeFactor(
  { sealer, now }: FactorScope,
  { userId, codes }: { userId: string; codes: readonly string[] },
): FactorOf<'BackupCode'> {
  if (!isBackupCodeSet(codes)) throw new ApiError('user.wrong_backup_code_format');
  return { ...begin(now()), type: 'BackupCode', codes: codes.map((code) => storedBackupCode(sealer, { userId, code })) };
}

export const newPasskeyFactor = (
  { now }: Pick<FactorScope, 'now'>,
  { passkey, name }: { passkey: NewPasskey; name?: string | undefined },
): FactorOf<'WebAuthn'> => ({ ...begin(now()), type: 'WebAuthn', ...passkey, ...(name !== undefined && { name }) });
