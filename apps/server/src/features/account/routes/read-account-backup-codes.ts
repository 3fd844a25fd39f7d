import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toFactors } from '../../mfa-factors/factor.ts';
import { accountErrors, openAccount } from '../account.ts';

export const readAccountBackupCodes = defineRoute({
  method: 'GET',
  path: '/api/my-account/mfa-verifications/backup-codes',
  access: 'account',
  summary: 'Reads one’s own backup codes, and when each was used.',
  responses: { 200: z.object({ codes: z.array(z.object({ code: z.string(), usedAt: z.string().optional() })) }) },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_enabled',
    'auth.unauthorized',
    'verification_record.not_found',
  ],
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', reads: 'mfa', scope: 'identities' });
    const factor = toFactors(user.mfaVerifications).find(({ type }) => type === 'BackupCode');
    if (factor?.type !== 'BackupCode') throw new ApiError('verification_record.not_found');
    return ok({
      codes: factor.codes.flatMap(({ sealed, usedAt }) =>
        sealed === undefined ? [] : [{ code: scope.sealer.open(sealed), ...(usedAt !== undefined && { usedAt }) }],
      ),
    });
  },
});
