import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { bindFactorBody } from '../schemas.ts';
import { bindFactor } from '../second-factor/bind-factor.ts';

export const bindInteractionFactor = defineRoute({
  method: 'POST',
  path: '/api/experience/profile/mfa',
  access: 'experience',
  summary: 'Give the account a second factor that was set up.',
  body: bindFactorBody,
  responses: { 204: null },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.not_supported_for_forgot_password',
    'session.identifier_not_found',
    'session.mfa.require_mfa_verification',
    'session.mfa.mfa_factor_not_enabled',
    'session.verification_session_not_found',
    'session.verification_failed',
    'user.totp_already_in_use',
    'session.mfa.bind_mfa_existed',
    'user.backup_code_already_in_use',
    'session.mfa.backup_code_can_not_be_alone',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: `BindMfa.${request.body.type}.Submit` }, async () => {
      await saveInteraction(scope, open.record, await bindFactor(scope, open.interaction, request.body));
      return { reply: noContent() };
    });
  },
});
