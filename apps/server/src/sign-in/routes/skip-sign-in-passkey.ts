import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { decide } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { readFactorOwner } from '../second-factor/read-mfa-rules.ts';

export const skipSignInPasskey = defineRoute({
  method: 'POST',
  path: '/api/experience/profile/mfa/passkey-skipped',
  access: 'experience',
  summary: 'Go on without a passkey to sign in with. The account remembers it.',
  responses: { 204: null },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.not_supported_for_forgot_password',
    'session.identifier_not_found',
    'session.mfa.require_mfa_verification',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Profile.Update' }, async () => {
      await readFactorOwner(scope, open.interaction);
      await saveInteraction(scope, open.record, decide(open.interaction, { passkeySkipped: true }));
      return { reply: noContent() };
    });
  },
});
