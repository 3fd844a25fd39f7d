import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../account.ts';
import { removeOwnFactor } from '../change-own-factors.ts';
import { factorParams } from '../schemas.ts';

export const removeAccountFactor = defineRoute({
  method: 'DELETE',
  path: '/api/my-account/mfa-verifications/:verificationId',
  access: 'account',
  summary: 'Takes a second factor or passkey from one’s own account.',
  params: factorParams,
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'verification_record.not_found',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', edits: 'mfa', scope: 'identities' });
    return removeOwnFactor(scope, { userId: user.id, factorId: request.params.verificationId });
  },
});
