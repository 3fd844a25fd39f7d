import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { bindPasskeyBody } from '../schemas.ts';
import { bindSignInPasskey as bind } from '../verifications/sign-in-passkey/bind-sign-in-passkey.ts';

export const bindSignInPasskey = defineRoute({
  method: 'POST',
  path: '/api/experience/profile/mfa/passkey',
  access: 'experience',
  summary: 'Give the account a passkey that was set up, to sign in with from now on.',
  body: bindPasskeyBody,
  responses: { 204: null },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.not_supported_for_forgot_password',
    'session.identifier_not_found',
    'session.mfa.require_mfa_verification',
    'session.verification_session_not_found',
    'session.verification_failed',
    'session.passkey_sign_in.sso_users_not_allowed',
    'user.sign_in_method_not_enabled',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'SignInPasskey.Submit' }, async () => {
      await saveInteraction(scope, open.record, await bind(scope, open.interaction, request.body.verificationId));
      return { reply: noContent() };
    });
  },
});
