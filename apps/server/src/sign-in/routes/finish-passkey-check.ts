import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { authenticationBody, verificationIdResponse } from '../schemas.ts';
import { checkPasskey } from '../verifications/web-authn/check-passkey.ts';

export const finishPasskeyCheck = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/web-authn/authentication/verify',
  access: 'experience',
  summary: 'Give the signature of a passkey.',
  body: authenticationBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'session.verification_session_not_found',
    'session.mfa.pending_info_not_found',
    'session.mfa.webauthn_verification_failed',
    'session.verification_blocked_too_many_attempts',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.WebAuthn.Submit' }, async () => {
      const { verificationId, payload } = request.body;
      await checkPasskey(scope, open, { verificationId, payload, languages: request.languages });
      return { reply: ok({ verificationId }) };
    });
  },
});
