import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userParams } from '../../users/schemas.ts';
import { listApplicationGrants } from '../application-grants.ts';
import { grantQuery, grantSchema } from '../schemas.ts';

export const listUserGrants = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/grants',
  access: 'management',
  summary: 'Lists what a user has granted to applications, newest first.',
  params: userParams,
  query: grantQuery,
  responses: { 200: z.object({ grants: z.array(grantSchema) }) },
  errors: [],
  handler: async ({ params, query }, scope: TenantScope) => ok({ grants: await listApplicationGrants(scope, { ...params, ...query }) }),
});
