import { newBackupCodes, storedBackupCode } from '../../../features/mfa-factors/backup-codes.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';

/** Makes ten backup codes; this is the only time they are shown. @throws ApiError `session.identifier_not_found` */
export async function createBackupCodes(scope: TenantScope, { record, interaction }: OpenInteraction) {
  const { id: userId } = await readIdentified(scope, interaction);
  const codes = newBackupCodes();
  const id = newVerificationId();
  const stored = codes.map((code) => storedBackupCode(scope.sealer, { userId, code }));
  await saveInteraction(scope, record, putVerification(interaction, { id, type: 'BackupCode', userId, verified: false, codes: stored }));
  return { verificationId: id, codes };
}
