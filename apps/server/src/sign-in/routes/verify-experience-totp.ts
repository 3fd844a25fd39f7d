import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { totpBody, verificationIdResponse } from '../schemas.ts';
import { checkTotp } from '../verifications/totp/check-totp.ts';
import { checkNewTotp } from '../verifications/totp/new-totp.ts';

export const verifyExperienceTotp = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/totp/verify',
  access: 'experience',
  summary: 'Give a code of an authenticator app: of the one being set up when its verification is named, else of your own.',
  body: totpBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'session.verification_session_not_found',
    'session.mfa.invalid_totp_code',
    'session.verification_blocked_too_many_attempts',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.Totp.Submit' }, async () => {
      const { code, verificationId } = request.body;
      const id =
        verificationId === undefined
          ? await checkTotp(scope, open, { code, languages: request.languages })
          : await checkNewTotp(scope, open, { verificationId, code });
      return { reply: ok({ verificationId: id }) };
    });
  },
});
