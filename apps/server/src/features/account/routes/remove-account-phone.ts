import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../account.ts';
import { removeAddress } from '../set-address.ts';

export const removeAccountPhone = defineRoute({
  method: 'DELETE',
  path: '/api/my-account/primary-phone',
  access: 'account',
  summary: 'Takes a phone number from one’s own account.',
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'user.last_sign_in_method_required',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', edits: 'phone', scope: 'phone' });
    return removeAddress(scope, { userId: user.id, type: 'phone' });
  },
});
