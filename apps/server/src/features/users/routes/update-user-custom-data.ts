import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { mergeUserJson } from '../queries.ts';
import { jsonObject, userParams } from '../schemas.ts';
import { toUserResponse } from '../user.ts';

export const updateUserCustomData = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId/custom-data',
  access: 'management',
  summary: 'Lays keys over a user’s custom data.',
  params: userParams,
  body: z.object({ customData: jsonObject }),
  responses: { 200: jsonObject },
  errors: ['user.user_not_exist'],
  event: 'User.Data.Updated',
  async handler({ params, body }, { write }: TenantScope) {
    return write([], async (trx) => {
      const user = await mergeUserJson(trx, params.userId, { customData: body.customData });
      return { ...ok(user.customData), eventData: toUserResponse(user) };
    });
  },
});
