import { ApiError } from '../../../foundation/http/api-error.ts';
import { backupCodeMac } from '../../../features/mfa-factors/backup-codes.ts';
import { toFactors } from '../../../features/mfa-factors/factor.ts';
import { spendBackupCode } from '../../../features/mfa-factors/queries.ts';
import { guardAttempt } from '../../../features/sentinel/guard-attempt.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId } from '../../interaction.ts';
import type { OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';
import { saveSecondFactor } from '../../second-factor/save-second-factor.ts';

interface BackupCodeGuess {
  readonly code: string;
  /** The reader's, for the message about a lock. */
  readonly languages: readonly string[];
}

/**
 * Uses a backup code up.
 *
 * @returns the verification's id
 * @throws ApiError `session.identifier_not_found`, `session.mfa.invalid_backup_code`, `session.verification_blocked_too_many_attempts`
 */
export async function checkBackupCode(scope: TenantScope, open: OpenInteraction, { code, languages }: BackupCodeGuess): Promise<string> {
  const user = await readIdentified(scope, open.interaction);
  const isRight = await guardAttempt(scope, { identifier: user.id, action: 'MfaBackupCode', languages }, async () =>
    (await isCodeOf(scope, user, code)) ? true : undefined,
  );
  if (!isRight) throw new ApiError('session.mfa.invalid_backup_code');
  return saveSecondFactor(scope, open, { id: newVerificationId(), type: 'BackupCode', userId: user.id, verified: true });
}

async function isCodeOf({ db, sealer, now }: TenantScope, { id: userId, mfaVerifications }: UserRow, code: string): Promise<boolean> {
  const factor = toFactors(mfaVerifications).find(({ type }) => type === 'BackupCode');
  if (!factor) return false;
  // As people copy them: with spaces, in capitals.
  const mac = backupCodeMac(sealer, { userId, code: code.replaceAll(/\s/g, '').toLowerCase() });
  return spendBackupCode(db, { userId, factorId: factor.id, usedAt: now(), mac });
}
