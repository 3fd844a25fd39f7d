import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newBackupCodes } from '../../mfa-factors/backup-codes.ts';
import { accountErrors, openAccount } from '../account.ts';

export const generateAccountBackupCodes = defineRoute({
  method: 'POST',
  path: '/api/my-account/mfa-verifications/backup-codes/generate',
  access: 'account',
  summary: 'Makes backup codes; they are kept by nobody until they are bound.',
  responses: { 200: z.object({ codes: z.array(z.string()) }) },
  errors: [...accountErrors, 'account_center.field_not_editable', 'auth.unauthorized'],
  async handler(request, scope: TenantScope) {
    await openAccount(scope, request, { edits: 'mfa', scope: 'identities' });
    return ok({ codes: newBackupCodes() });
  },
});
