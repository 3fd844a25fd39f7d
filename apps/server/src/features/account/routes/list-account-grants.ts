import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listApplicationGrants } from '../../sessions/application-grants.ts';
import { grantQuery, grantSchema } from '../../sessions/schemas.ts';
import { accountErrors, openAccount } from '../account.ts';

export const listAccountGrants = defineRoute({
  method: 'GET',
  path: '/api/my-account/grants',
  access: 'account',
  summary: 'Lists what one has granted to applications, newest first.',
  query: grantQuery,
  responses: { 200: z.object({ grants: z.array(grantSchema) }) },
  errors: [...accountErrors, 'verification_record.permission_denied', 'account_center.field_not_enabled', 'auth.unauthorized'],
  async handler(request, scope: TenantScope) {
    const needs = { proof: 'always', reads: 'session', scope: 'urn:logto:scope:sessions' } as const;
    const { user } = await openAccount(scope, request, needs);
    return ok({ grants: await listApplicationGrants(scope, { userId: user.id, ...request.query }) });
  },
});
