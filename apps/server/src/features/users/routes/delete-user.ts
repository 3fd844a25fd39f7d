import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { backchannelLogoutQueue } from '../../sessions/backchannel-logout.ts';
import { revokeUser } from '../../sessions/revoke.ts';
import { deleteUser as removeUser } from '../queries.ts';
import { userParams } from '../schemas.ts';
import { toUserResponse } from '../user.ts';

export const deleteUser = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId',
  access: 'management',
  summary: 'Deletes a user and ends their sessions. Nobody deletes themselves.',
  params: userParams,
  responses: { 204: null },
  errors: ['user.cannot_delete_self', 'user.user_not_exist'],
  event: 'User.Deleted',
  async handler({ params, caller }, { write, wake }: TenantScope) {
    if (caller.type === 'user' && caller.id === params.userId) throw new ApiError('user.cannot_delete_self');
    const reply = await write([], async (trx) => {
      const user = await removeUser(trx, params.userId); // first: what is written of them from now on waits, and then finds nobody
      await revokeUser(trx, params.userId);
      return { ...noContent(), eventData: toUserResponse(user) };
    });
    wake(backchannelLogoutQueue);
    return reply;
  },
});
