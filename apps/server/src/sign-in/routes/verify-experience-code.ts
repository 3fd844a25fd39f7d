import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { codeRecordType } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { verificationIdResponse, verifyCodeBody } from '../schemas.ts';
import { checkCode } from '../verifications/verification-code/check-code.ts';

export const verifyExperienceCode = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/verification-code/verify',
  access: 'experience',
  summary: 'Give the code that was sent.',
  body: verifyCodeBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.verification_session_not_found',
    'session.verification_blocked_too_many_attempts',
    'verification_code.not_found',
    'verification_code.email_mismatch',
    'verification_code.phone_mismatch',
    'verification_code.code_mismatch',
    'verification_code.expired',
    'verification_code.exceed_max_try',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    const { identifier, verificationId, code } = request.body;
    const step = `Verification.${codeRecordType(identifier.type)}.Submit` as const;
    return journaled({ request, scope, ...open, step, details: { identifier, verificationId } }, async () => {
      await checkCode(scope, open, { identifier, verificationId, code, languages: request.languages });
      return { reply: ok({ verificationId }) };
    });
  },
});
