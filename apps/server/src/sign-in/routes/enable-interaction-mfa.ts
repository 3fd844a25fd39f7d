import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { decisionErrors, noteDecision } from '../second-factor/note-decision.ts';

export const enableInteractionMfa = defineRoute({
  method: 'POST',
  path: '/api/experience/profile/mfa/mfa-enabled',
  access: 'experience',
  summary: 'Have second factors asked for from now on.',
  responses: { 204: null },
  errors: decisionErrors,
  handler: (request, scope: TenantScope) => noteDecision(request, scope, { mfaEnabled: true, mfaSkipped: false }),
});
