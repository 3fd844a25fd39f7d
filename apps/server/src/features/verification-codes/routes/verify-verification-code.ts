import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { genericCodeId, toRecipient } from '../generic-code.ts';
import { verifyCodeBody } from '../schemas.ts';
import { verifyCode } from '../verify-code.ts';

export const verifyVerificationCode = defineRoute({
  method: 'POST',
  path: '/api/verification-codes/verify',
  access: 'management',
  summary: 'Check a code that `POST /api/verification-codes` sent. A right code is used up.',
  body: verifyCodeBody,
  responses: { 204: null },
  errors: [
    'verification_code.not_found',
    'verification_code.expired',
    'verification_code.exceed_max_try',
    'verification_code.code_mismatch',
    'session.verification_blocked_too_many_attempts',
  ],
  async handler({ body, languages }, scope: TenantScope) {
    const recipient = toRecipient(body);
    await verifyCode(scope, { id: genericCodeId(recipient), recipient, code: body.verificationCode, languages });
    return noContent();
  },
});
