import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { signInExperiencePart } from '../../features/sign-in-experience/sign-in-experience.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { oneTimeTokenOf, switchEvent } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { eventBody } from '../schemas.ts';
import { assertEventAllowed } from '../sign-in-policy.ts';

export const switchInteractionEvent = defineRoute({
  method: 'PUT',
  path: '/api/experience/interaction-event',
  access: 'experience',
  summary: 'Go over from signing in to registering or back; what was proven stays.',
  body: eventBody,
  responses: { 204: null },
  errors: ['session.not_found', 'session.interaction_not_found', 'session.not_supported_for_forgot_password', 'auth.forbidden'],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    const { interactionEvent } = request.body;
    return journaled({ request, scope, ...open, step: 'Update', details: { to: interactionEvent } }, async () => {
      assertEventAllowed(interactionEvent, scope.settings.get(signInExperiencePart), oneTimeTokenOf(open.interaction));
      await saveInteraction(scope, open.record, switchEvent(open.interaction, interactionEvent));
      return { reply: noContent() };
    });
  },
});
