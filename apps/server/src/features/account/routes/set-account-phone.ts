import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../account.ts';
import { newPhoneBody } from '../schemas.ts';
import { setAddress } from '../set-address.ts';

export const setAccountPhone = defineRoute({
  method: 'POST',
  path: '/api/my-account/primary-phone',
  access: 'account',
  summary: 'Makes a phone number one’s own that one has just proven.',
  body: newPhoneBody,
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'verification_record.not_found',
    'user.phone_already_in_use',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', edits: 'phone', scope: 'phone' });
    const { phone: value, newIdentifierVerificationRecordId: recordId } = request.body;
    return setAddress(scope, { userId: user.id, recipient: { type: 'phone', value }, recordId });
  },
});
