import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userResponseSchema } from '../../users/schemas.ts';
import { toUserResponse } from '../../users/user.ts';
import { unlinkAccount } from '../unlink-account.ts';
import { identityParams } from '../schemas.ts';

export const unlinkUserIdentity = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId/identities/:target',
  access: 'management',
  summary: 'Takes an account at a social provider from a user, with the tokens kept for it.',
  params: identityParams,
  responses: { 200: userResponseSchema },
  errors: ['user.user_not_exist', 'user.identity_not_exist'],
  async handler({ params }, { write }: TenantScope) {
    return write([], async (trx) => ok(toUserResponse(await unlinkAccount(trx, params))));
  },
});
