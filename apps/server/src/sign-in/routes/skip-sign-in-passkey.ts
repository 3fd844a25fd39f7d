import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { decisionErrors, noteDecision } from '../second-factor/note-decision.ts';

export const skipSignInPasskey = defineRoute({
  method: 'POST',
  path: '/api/experience/profile/mfa/passkey-skipped',
  access: 'experience',
  summary: 'Go on without a passkey to sign in with. The account remembers it.',
  responses: { 204: null },
  errors: decisionErrors,
  handler: (request, scope: TenantScope) => noteDecision(request, scope, { passkeySkipped: true }),
});
