import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { openInteraction } from '../../features/sessions/interactions.ts';
import type { CimdScope } from '../../features/cimd/metadata-clients.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { describeConsent } from '../consent.ts';
import { consentResponse } from '../schemas.ts';

export const getConsent = defineRoute({
  method: 'GET',
  path: '/api/interaction/consent',
  access: 'experience',
  summary: 'What a third-party application asks of the person who is signed in.',
  responses: { 200: consentResponse },
  errors: ['session.not_found'],
  async handler(request, scope: TenantScope & CimdScope) {
    return ok(await describeConsent(scope, await openInteraction(request, scope), request.languages));
  },
});
