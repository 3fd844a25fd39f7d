import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { decisionErrors, noteDecision } from '../second-factor/note-decision.ts';

export const skipInteractionMfaSuggestion = defineRoute({
  method: 'POST',
  path: '/api/experience/profile/mfa/mfa-suggestion-skipped',
  access: 'experience',
  summary: 'Go on with the one second factor there is.',
  responses: { 204: null },
  errors: decisionErrors,
  handler: (request, scope: TenantScope) => noteDecision(request, scope, { additionalBindingSuggestionSkipped: true }),
});
