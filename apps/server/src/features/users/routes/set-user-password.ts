import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { backchannelLogoutQueue } from '../../sessions/backchannel-logout.ts';
import { revokeAfterPasswordChange } from '../../sessions/revoke.ts';
import type { PasswordScope } from '../password.ts';
import { getUserById, updateUser } from '../queries.ts';
import { userParams, userResponseSchema } from '../schemas.ts';
import { toUserResponse } from '../user.ts';

export const setUserPassword = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId/password',
  access: 'management',
  summary: 'Sets a password, whatever the policy says of it, and ends the sessions opened with the old one.',
  params: userParams,
  body: z.object({ password: z.string().min(1) }),
  responses: { 200: userResponseSchema },
  errors: ['user.user_not_exist'],
  event: 'User.Data.Updated',
  async handler({ params, body }, { db, write, wake, passwords }: TenantScope & PasswordScope) {
    const { id } = await getUserById(db, params.userId);
    const password = await passwords.hash(body.password);
    const reply = await write([], async (trx) => {
      const user = await updateUser(trx, id, { password });
      await revokeAfterPasswordChange(trx, id);
      return ok(toUserResponse(user));
    });
    wake(backchannelLogoutQueue);
    return reply;
  },
});
