import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userParams } from '../../users/schemas.ts';
import { addFactors } from '../add-factors.ts';
import { newBackupCodes } from '../backup-codes.ts';
import { newBackupCodeFactor, newTotpFactor } from '../new-factors.ts';
import { changeFactors } from '../queries.ts';
import { authenticatorAccount } from '../authenticator-account.ts';
import { newTotpSecret, totpQrCode } from '../totp.ts';

export const addUserFactor = defineRoute({
  method: 'POST',
  path: '/api/users/:userId/mfa-verifications',
  access: 'management',
  summary: 'Gives a user an authenticator app or backup codes. The answer is the only place that shows the secret or the codes.',
  params: userParams,
  body: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Totp'), secret: z.string().optional() }),
    z.object({ type: z.literal('BackupCode'), codes: z.array(z.string()).optional() }),
  ]),
  responses: {
    200: z.discriminatedUnion('type', [
      z.object({ type: z.literal('Totp'), secret: z.string(), secretQrCode: z.string() }),
      z.object({ type: z.literal('BackupCode'), codes: z.array(z.string()) }),
    ]),
  },
  errors: [
    'user.user_not_exist',
    'user.totp_secret_invalid',
    'user.totp_already_in_use',
    'user.wrong_backup_code_format',
    'user.backup_code_already_in_use',
    'session.mfa.backup_code_can_not_be_alone',
  ],
  handler({ params: { userId }, body }, scope: TenantScope) {
    return body.type === 'Totp'
      ? addTotp(scope, { userId, secret: body.secret ?? newTotpSecret() })
      : addBackupCodes(scope, { userId, codes: body.codes ?? newBackupCodes() });
  },
});

async function addTotp(scope: TenantScope, { userId, secret }: { userId: string; secret: string }) {
  const factor = newTotpFactor(scope, { secret });
  return scope.write([], async (trx) => {
    const user = await changeFactors(trx, userId, (factors) => addFactors(factors, [factor]));
    return ok({ type: 'Totp', secret, secretQrCode: totpQrCode({ secret, ...authenticatorAccount(user, scope.tenant) }) });
  });
}

async function addBackupCodes(scope: TenantScope, { userId, codes }: { userId: string; codes: readonly string[] }) {
  const factor = newBackupCodeFactor(scope, { userId, codes });
  return scope.write([], async (trx) => {
    await changeFactors(trx, userId, (factors) => addFactors(factors, [factor]));
    return ok({ type: 'BackupCode', codes });
  });
}
