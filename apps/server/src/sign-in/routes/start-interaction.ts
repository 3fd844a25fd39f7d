import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { openInteraction } from '../../features/sessions/interactions.ts';
import { signInExperiencePart } from '../../features/sign-in-experience/sign-in-experience.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { startInteraction as start } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { saveInteraction } from '../open-interaction.ts';
import { startBody } from '../schemas.ts';
import { assertEventAllowed } from '../sign-in-policy.ts';

export const startInteraction = defineRoute({
  method: 'PUT',
  path: '/api/experience',
  access: 'experience',
  summary: 'Start the interaction, or start it over: what was gathered before is forgotten.',
  body: startBody,
  responses: { 204: null },
  errors: ['session.not_found', 'auth.forbidden'],
  async handler(request, scope: TenantScope) {
    const record = await openInteraction(request, scope);
    const interaction = start(request.body.interactionEvent);
    return journaled({ request, scope, record, interaction, step: 'Update' }, async () => {
      assertEventAllowed(interaction.interactionEvent, scope.settings.get(signInExperiencePart));
      await saveInteraction(scope, record, interaction);
      return { reply: noContent() };
    });
  },
});
