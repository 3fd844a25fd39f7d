import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { backchannelLogoutQueue } from '../../sessions/backchannel-logout.ts';
import { revokeSuspendedUser } from '../../sessions/revoke.ts';
import { updateUser } from '../queries.ts';
import { userParams, userResponseSchema } from '../schemas.ts';
import { toUserResponse } from '../user.ts';

export const setUserSuspension = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId/is-suspended',
  access: 'management',
  summary: 'Suspends a user, which ends their sessions and tokens, or lets them in again.',
  params: userParams,
  body: z.object({ isSuspended: z.boolean() }),
  responses: { 200: userResponseSchema },
  errors: ['user.user_not_exist'],
  event: 'User.SuspensionStatus.Updated',
  async handler({ params, body }, { write, wake }: TenantScope) {
    const reply = await write([], async (trx) => {
      const row = await updateUser(trx, params.userId, { isSuspended: body.isSuspended });
      if (body.isSuspended) await revokeSuspendedUser(trx, params.userId);
      return ok(toUserResponse(row));
    });
    if (body.isSuspended) wake(backchannelLogoutQueue);
    return reply;
  },
});
