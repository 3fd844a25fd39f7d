import { ApiError } from '../../foundation/http/api-error.ts';
import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { decide } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { readFactorOwner } from '../second-factor/read-mfa-rules.ts';
import { hasProvenFactor } from '../second-factor/trusted-device.ts';

export const trustInteractionDevice = defineRoute({
  method: 'POST',
  path: '/api/experience/profile/mfa/trusted-device',
  access: 'experience',
  summary: 'Have the second factor not asked for in this browser for a while.',
  responses: { 204: null },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.not_supported_for_forgot_password',
    'session.identifier_not_found',
    'session.mfa.require_mfa_verification',
    'auth.forbidden',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Profile.Update' }, async () => {
      const { rules } = await readFactorOwner(scope, open.interaction);
      if (!rules.mayTrustDevice || !hasProvenFactor(open.interaction)) throw new ApiError('auth.forbidden');
      await saveInteraction(scope, open.record, decide(open.interaction, { trustDevice: true }));
      return { reply: noContent() };
    });
  },
});
