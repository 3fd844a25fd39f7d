import type { z } from 'zod';
import type { TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { Factor } from '../../mfa-factors/factor.ts';
import { newBackupCodeFactor, newPasskeyFactor, newTotpFactor } from '../../mfa-factors/new-factors.ts';
import { takeRecord } from '../../verification-records/records.ts';
import { accountErrors, openAccount } from '../account.ts';
import { addOwnFactor } from '../change-own-factors.ts';
import { newFactorBody } from '../schemas.ts';

export const addAccountFactor = defineRoute({
  method: 'POST',
  path: '/api/my-account/mfa-verifications',
  access: 'account',
  summary: 'Gives oneself a passkey that was just set up, an authenticator app or backup codes.',
  body: newFactorBody,
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'session.mfa.mfa_factor_not_enabled',
    'user.totp_already_in_use',
    'user.totp_secret_invalid',
    'session.mfa.invalid_totp_code',
    'user.backup_code_already_in_use',
    'session.mfa.backup_code_can_not_be_alone',
    'user.wrong_backup_code_format',
    'verification_record.not_found',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', edits: 'mfa', scope: 'identities' });
    const { body } = request;
    return addOwnFactor(scope, user, { type: body.type, make: (trx) => makeFactor(scope, trx, { userId: user.id, body }) });
  },
});

async function makeFactor(
  scope: TenantScope,
  trx: TenantTransaction,
  { userId, body }: { userId: string; body: z.infer<typeof newFactorBody> },
): Promise<Factor> {
  switch (body.type) {
    case 'Totp':
      return newTotpFactor(scope, body);
    case 'BackupCode':
      return newBackupCodeFactor(scope, { userId, codes: body.codes });
    case 'WebAuthn': {
      const id = body.newIdentifierVerificationRecordId;
      const { passkey } = await takeRecord(trx, scope, { id, userId, types: ['WebAuthn'], status: 400 });
      if (!passkey) throw new ApiError('verification_record.not_found', { status: 400 });
      return newPasskeyFactor(scope, { passkey, name: body.name });
    }
  }
}
