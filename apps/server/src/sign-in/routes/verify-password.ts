import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { PasswordScope } from '../../features/users/password.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { assertCaptcha } from '../captcha.ts';
import { newVerificationId, putVerification } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { passwordVerificationBody, verificationIdResponse } from '../schemas.ts';
import { verifyPassword as verify } from '../verifications/password/verify-password.ts';

export const verifyPassword = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/password',
  access: 'experience',
  summary: 'Check a password of a user name, an e-mail address or a phone number.',
  body: passwordVerificationBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.captcha_required',
    'session.invalid_credentials',
    'session.verification_blocked_too_many_attempts',
    'user.suspended',
  ],
  async handler(request, scope: TenantScope & PasswordScope) {
    const open = await readInteraction(request, scope);
    const { identifier, password } = request.body;
    const step = 'Verification.Password.Submit';
    return journaled({ request, scope, ...open, step, details: { identifier } }, async () => {
      assertCaptcha(scope.settings, open.interaction);
      const user = await verify(scope, { identifier, password, languages: request.languages });
      const verificationId = newVerificationId();
      const record = { id: verificationId, type: 'Password', identifier, verified: true, userId: user.id } as const;
      await saveInteraction(scope, open.record, putVerification(open.interaction, record));
      return { userId: user.id, reply: ok({ verificationId }) };
    });
  },
});
