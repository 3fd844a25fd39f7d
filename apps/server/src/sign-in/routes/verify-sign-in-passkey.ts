import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { signInPasskeyAnswerBody, verificationIdResponse } from '../schemas.ts';
import { checkSignInPasskey } from '../verifications/sign-in-passkey/check-sign-in-passkey.ts';

export const verifySignInPasskey = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/sign-in-passkey/authentication/verify',
  access: 'experience',
  summary: 'Give the signature of a passkey that lets a person in by itself; without `verificationId`, of any passkey.',
  body: signInPasskeyAnswerBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.verification_session_not_found',
    'session.passkey_sign_in.pending_info_not_found',
    'session.mfa.webauthn_verification_failed',
    'session.verification_blocked_too_many_attempts',
    'session.passkey_sign_in.sso_users_not_allowed',
    'session.identity_conflict',
    'user.sign_in_method_not_enabled',
    'user.suspended',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.SignInPasskey.Submit' }, async () => {
      const { verificationId: asked, payload } = request.body;
      const { verificationId, userId } = await checkSignInPasskey(scope, open, {
        verificationId: asked,
        payload,
        languages: request.languages,
      });
      return { userId, reply: ok({ verificationId }) };
    });
  },
});
