import { ApiError } from '../../foundation/http/api-error.ts';
import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { decide } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { readFactorOwner } from '../second-factor/read-mfa-rules.ts';
import { isMandatory } from '../second-factor/second-factor.ts';

export const skipInteractionMfa = defineRoute({
  method: 'POST',
  path: '/api/experience/profile/mfa/mfa-skipped',
  access: 'experience',
  summary: 'Go on without a second factor, where that is left to the person.',
  responses: { 204: null },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.not_supported_for_forgot_password',
    'session.identifier_not_found',
    'session.mfa.require_mfa_verification',
    'session.mfa.mfa_policy_not_user_controlled',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Profile.Update' }, async () => {
      const { rules } = await readFactorOwner(scope, open.interaction);
      if (isMandatory(rules)) throw new ApiError('session.mfa.mfa_policy_not_user_controlled');
      await saveInteraction(scope, open.record, decide(open.interaction, { mfaSkipped: true }));
      return { reply: noContent() };
    });
  },
});
