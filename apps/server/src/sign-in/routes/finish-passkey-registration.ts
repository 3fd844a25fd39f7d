import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { registrationBody, verificationIdResponse } from '../schemas.ts';
import { finishPasskeyRegistration as finish } from '../verifications/web-authn/register-passkey.ts';

export const finishPasskeyRegistration = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/web-authn/registration/verify',
  access: 'experience',
  summary: 'Give what the authenticator has made; it counts when it is bound.',
  body: registrationBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'session.verification_session_not_found',
    'session.mfa.pending_info_not_found',
    'session.mfa.webauthn_verification_failed',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.WebAuthn.Submit' }, async () => {
      const { verificationId, payload } = request.body;
      await finish(scope, open, { verificationId, payload, agent: request.headers['user-agent'] ?? '' });
      return { reply: ok({ verificationId }) };
    });
  },
});
