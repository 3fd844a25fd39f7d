import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { deleteTrustedDevice } from '../queries.ts';

export const deleteUserTrustedDevice = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId/trusted-devices/:trustedDeviceId',
  access: 'management',
  summary: 'Ends the trust in one of a user’s browsers: it is asked for the second factor again.',
  params: z.object({ userId: z.string().min(1), trustedDeviceId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['user.user_not_exist', 'entity.not_found'],
  event: 'TrustedDevice.Deleted',
  async handler({ params: { userId, trustedDeviceId: id } }, { db, write }: TenantScope) {
    await getUserById(db, userId);
    return write([], async (trx) => {
      if (!(await deleteTrustedDevice(trx, { userId, id }))) throw new ApiError('entity.not_found');
      return { ...noContent(), eventData: { id, userId } };
    });
  },
});
