import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../queries.ts';
import { jsonObject, userParams } from '../schemas.ts';

export const readUserCustomData = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/custom-data',
  access: 'management',
  summary: 'Reads a user’s custom data.',
  params: userParams,
  responses: { 200: jsonObject },
  errors: ['user.user_not_exist'],
  handler: async ({ params }, { db }: TenantScope) => ok((await getUserById(db, params.userId)).customData),
});
