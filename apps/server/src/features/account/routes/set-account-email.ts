import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../account.ts';
import { newEmailBody } from '../schemas.ts';
import { setAddress } from '../set-address.ts';

export const setAccountEmail = defineRoute({
  method: 'POST',
  path: '/api/my-account/primary-email',
  access: 'account',
  summary: 'Makes an e-mail address one’s own that one has just proven.',
  body: newEmailBody,
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'verification_record.not_found',
    'user.email_already_in_use',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', edits: 'email', scope: 'email' });
    const { email: value, newIdentifierVerificationRecordId: recordId } = request.body;
    return setAddress(scope, { userId: user.id, recipient: { type: 'email', value }, recordId });
  },
});
