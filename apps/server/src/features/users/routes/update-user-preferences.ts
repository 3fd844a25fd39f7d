import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { changePreferences } from '../queries.ts';
import { preferencesPatchSchema, preferencesResponseSchema, userParams } from '../schemas.ts';
import { toPreferencesResponse } from '../sign-in-preferences.ts';
import { toUserResponse } from '../user.ts';

export const updateUserPreferences = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId/logto-configs',
  access: 'management',
  summary: 'Changes what a user decided about second factors and passkeys.',
  params: userParams,
  body: preferencesPatchSchema,
  responses: { 200: preferencesResponseSchema },
  errors: ['user.user_not_exist'],
  event: 'User.Data.Updated',
  async handler({ params, body }, { write }: TenantScope) {
    return write([], async (trx) => {
      const user = await changePreferences(trx, params.userId, body);
      return { ...ok(toPreferencesResponse(user.signInPreferences)), eventData: toUserResponse(user) };
    });
  },
});
