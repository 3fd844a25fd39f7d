import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { findUsernameCaseConflicts as findConflicts } from '../../users/queries.ts';

export const findUsernameCaseConflicts = defineRoute({
  method: 'GET',
  path: '/api/sign-in-exp/username-policy/case-sensitivity-conflicts',
  access: 'management',
  summary: 'Usernames that differ only in case: they must be renamed before case stops to count.',
  query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  responses: {
    200: z.object({
      totalConflicts: z.int().min(0),
      samples: z.array(z.object({ usernameLower: z.string(), userIds: z.array(z.string()) })),
    }),
  },
  errors: [],
  handler: async ({ query }, { db }: TenantScope) => ok(await findConflicts(db, query.limit)),
});
