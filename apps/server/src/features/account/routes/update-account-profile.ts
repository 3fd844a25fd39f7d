import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { mergeUserJson } from '../../users/queries.ts';
import { userProfileSchema } from '../../users/schemas.ts';
import { toUserResponse } from '../../users/user.ts';
import { accountErrors, openAccount } from '../account.ts';

export const updateAccountProfile = defineRoute({
  method: 'PATCH',
  path: '/api/my-account/profile',
  access: 'account',
  summary: 'Lays keys over one’s own profile.',
  body: userProfileSchema,
  responses: { 200: userProfileSchema },
  errors: [...accountErrors, 'account_center.field_not_editable', 'auth.unauthorized'],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { body: profile } = request;
    const { caller, user } = await openAccount(scope, request, { edits: 'profile', scope: 'profile' });
    const holdsAddress = caller.scopes.includes('address');
    if (profile.address !== undefined && !holdsAddress) throw new ApiError('auth.unauthorized');
    return scope.write([], async (trx) => {
      const row = await mergeUserJson(trx, user.id, { profile });
      const { address, ...plain } = row.profile;
      return { ...ok({ ...plain, ...(holdsAddress && address && { address }) }), eventData: toUserResponse(row) };
    });
  },
});
