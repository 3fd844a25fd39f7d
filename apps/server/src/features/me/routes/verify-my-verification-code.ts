import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { verifyCode } from '../../verification-codes/verify-code.ts';
import { getMe } from '../get-me.ts';
import { myCodeId } from '../my-code.ts';
import { noteEmailProof } from '../proofs.ts';
import { emailSchema } from '../schemas.ts';

export const verifyMyVerificationCode = defineRoute({
  method: 'POST',
  path: '/me/verification-codes/verify',
  access: 'me',
  summary: 'Proves that one reads an e-mail address: for the next ten minutes it may be made one’s own.',
  body: z.object({ email: emailSchema, verificationCode: z.string().min(1) }),
  responses: { 200: null },
  errors: [
    'user.suspended',
    'verification_code.not_found',
    'verification_code.expired',
    'verification_code.exceed_max_try',
    'verification_code.code_mismatch',
    'session.verification_blocked_too_many_attempts',
  ],
  async handler({ caller, body, languages }, scope: TenantScope) {
    const { id: userId } = await getMe(scope, caller);
    const recipient = { type: 'email', value: body.email } as const;
    await verifyCode(scope, { id: myCodeId(userId, recipient), recipient, code: body.verificationCode, languages });
    await noteEmailProof(scope, userId, body.email);
    return ok(undefined);
  },
});
