import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { createBackupCodes } from '../verifications/backup-code/new-backup-codes.ts';

export const createExperienceBackupCodes = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/backup-code/generate',
  access: 'experience',
  summary: 'Make ten backup codes; they are shown once, and count when they are bound.',
  responses: { 200: z.object({ verificationId: z.string(), codes: z.array(z.string()) }) },
  errors: ['session.not_found', 'session.interaction_not_found', 'session.identifier_not_found'],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.BackupCode.Create' }, async () => ({
      reply: ok(await createBackupCodes(scope, open)),
    }));
  },
});
