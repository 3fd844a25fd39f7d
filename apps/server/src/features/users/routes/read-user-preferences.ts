import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../queries.ts';
import { preferencesResponseSchema, userParams } from '../schemas.ts';
import { toPreferencesResponse } from '../sign-in-preferences.ts';

export const readUserPreferences = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/logto-configs',
  access: 'management',
  summary: 'Reads what a user decided about second factors and passkeys.',
  params: userParams,
  responses: { 200: preferencesResponseSchema },
  errors: ['user.user_not_exist'],
  handler: async ({ params }, { db }: TenantScope) => ok(toPreferencesResponse((await getUserById(db, params.userId)).signInPreferences)),
});
