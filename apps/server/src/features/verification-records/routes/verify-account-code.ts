import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../../account/account.ts';
import { isSameRecipient } from '../../verification-codes/verification-code.ts';
import { verifyCode } from '../../verification-codes/verify-code.ts';
import { finishRecord, readOpenRecord } from '../records.ts';
import { recordResponse, verifyCodeBody } from '../schemas.ts';

export const verifyAccountCode = defineRoute({
  method: 'POST',
  path: '/api/verifications/verification-code/verify',
  access: 'account',
  summary: 'Gives the code that was sent: from now on its record counts as proof.',
  body: verifyCodeBody,
  responses: { 200: recordResponse },
  errors: [
    ...accountErrors,
    'verification_record.not_found',
    'verification_code.email_mismatch',
    'verification_code.phone_mismatch',
    'verification_code.not_found',
    'verification_code.expired',
    'verification_code.exceed_max_try',
    'verification_code.code_mismatch',
    'session.verification_blocked_too_many_attempts',
  ],
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request);
    const { identifier, verificationId: id, code } = request.body;
    const types = [identifier.type === 'email' ? 'EmailVerificationCode' : 'PhoneVerificationCode'] as const;
    const { identifier: recipient } = await readOpenRecord(scope, { id, userId: user.id, types, status: 400 });
    if (!isSameRecipient(recipient, identifier)) throw new ApiError(`verification_code.${recipient.type}_mismatch`);
    await verifyCode(scope, { id, recipient, code, languages: request.languages });
    return ok(await finishRecord(scope, { id, userId: user.id }));
  },
});
