import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { countUsers } from '../../users/queries.ts';

export const readTotalUserCount = defineRoute({
  method: 'GET',
  path: '/api/dashboard/users/total',
  access: 'management',
  summary: 'Tells how many users there are.',
  responses: { 200: z.object({ totalUserCount: z.number() }) },
  errors: [],
  handler: async (_request, { db }: TenantScope) => ok({ totalUserCount: await countUsers(db) }),
});
