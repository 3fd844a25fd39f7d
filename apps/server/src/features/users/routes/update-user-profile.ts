import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { mergeUserJson } from '../queries.ts';
import { userParams, userProfileSchema } from '../schemas.ts';
import { toUserResponse } from '../user.ts';

export const updateUserProfile = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId/profile',
  access: 'management',
  summary: 'Lays keys over a user’s profile.',
  params: userParams,
  body: z.object({ profile: userProfileSchema }),
  responses: { 200: userProfileSchema },
  errors: ['user.user_not_exist'],
  event: 'User.Data.Updated',
  async handler({ params, body }, { write }: TenantScope) {
    return write([], async (trx) => {
      const user = await mergeUserJson(trx, params.userId, { profile: body.profile });
      return { ...ok(user.profile), eventData: toUserResponse(user) };
    });
  },
});
