import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { openInteraction } from '../../features/sessions/interactions.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { giveConsent } from '../consent.ts';

export const grantConsent = defineRoute({
  method: 'POST',
  path: '/api/interaction/consent',
  access: 'experience',
  summary: 'Consent to what the application asks for; answers where the browser goes on.',
  body: z
    .object({ organizationIds: z.array(z.string().min(1)).max(1_000).default([]), consentId: z.string().max(64).optional() })
    .prefault({}),
  responses: { 200: z.object({ redirectTo: z.string() }) },
  errors: ['session.not_found', 'organization.require_membership', 'request.invalid_input'],
  async handler(request, scope: TenantScope) {
    const record = await openInteraction(request, scope);
    return ok({ redirectTo: await giveConsent(scope, record, request.body) });
  },
});
