import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { backupCodeBody, verificationIdResponse } from '../schemas.ts';
import { checkBackupCode } from '../verifications/backup-code/check-backup-code.ts';

export const verifyExperienceBackupCode = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/backup-code/verify',
  access: 'experience',
  summary: 'Use a backup code in place of the second factor.',
  body: backupCodeBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'session.mfa.invalid_backup_code',
    'session.verification_blocked_too_many_attempts',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.BackupCode.Submit' }, async () => {
      const { code } = request.body;
      return { reply: ok({ verificationId: await checkBackupCode(scope, open, { code, languages: request.languages }) }) };
    });
  },
});
