import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../queries.ts';
import { userParams } from '../schemas.ts';

export const readHasPassword = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/has-password',
  access: 'management',
  summary: 'Says whether a user has a password.',
  params: userParams,
  responses: { 200: z.object({ hasPassword: z.boolean() }) },
  errors: ['user.user_not_exist'],
  async handler({ params }, { db }: TenantScope) {
    const { passwordDigest } = await getUserById(db, params.userId);
    return ok({ hasPassword: passwordDigest !== null });
  },
});
