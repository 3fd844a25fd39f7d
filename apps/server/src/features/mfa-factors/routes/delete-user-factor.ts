import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { changeFactors } from '../queries.ts';

export const deleteUserFactor = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId/mfa-verifications/:verificationId',
  access: 'management',
  summary: 'Takes a second factor or passkey from a user, for example when they lost it.',
  params: z.object({ userId: z.string().min(1), verificationId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['user.user_not_exist', 'entity.not_found'],
  async handler({ params: { userId, verificationId } }, { write }: TenantScope) {
    return write([], async (trx) => {
      await changeFactors(trx, userId, (factors) => {
        const left = factors.filter(({ id }) => id !== verificationId);
        if (left.length === factors.length) throw new ApiError('entity.not_found');
        return left;
      });
      return noContent();
    });
  },
});
