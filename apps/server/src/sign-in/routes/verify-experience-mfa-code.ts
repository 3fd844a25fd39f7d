import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { verificationIdResponse, verifyMfaCodeBody } from '../schemas.ts';
import { checkMfaCode } from '../verifications/mfa-code/check-mfa-code.ts';
import { mfaCodeRecordType } from '../verifications/mfa-code/send-mfa-code.ts';

export const verifyExperienceMfaCode = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/mfa-verification-code/verify',
  access: 'experience',
  summary: 'Give the code for the second factor that was sent.',
  body: verifyMfaCodeBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'session.verification_session_not_found',
    'session.verification_blocked_too_many_attempts',
    'verification_code.not_found',
    'verification_code.code_mismatch',
    'verification_code.expired',
    'verification_code.exceed_max_try',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    const { body, languages } = request;
    const step = `Verification.${mfaCodeRecordType[body.identifierType]}.Submit` as const;
    return journaled({ request, scope, ...open, step, details: { verificationId: body.verificationId } }, async () => {
      await checkMfaCode(scope, open, { ...body, languages });
      return { reply: ok({ verificationId: body.verificationId }) };
    });
  },
});
