import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { changePreferences } from '../../users/queries.ts';
import { preferencesPatchSchema, preferencesResponseSchema } from '../../users/schemas.ts';
import { toPreferencesResponse } from '../../users/sign-in-preferences.ts';
import { toUserResponse } from '../../users/user.ts';
import { accountErrors, openAccount } from '../account.ts';
import { assertEditable, controlOfPreference } from '../field-controls.ts';

export const updateAccountPreferences = defineRoute({
  method: 'PATCH',
  path: '/api/my-account/logto-configs',
  access: 'account',
  summary: 'Changes what one decided about second factors and passkeys, where that is one’s own choice.',
  body: preferencesPatchSchema,
  responses: { 200: preferencesResponseSchema },
  errors: [...accountErrors, 'verification_record.permission_denied', 'account_center.field_not_editable', 'auth.unauthorized'],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { body } = request;
    const edits = controlOfPreference(scope.settings, 'passkeySignIn');
    const { user } = await openAccount(scope, request, { proof: 'always', edits, scope: 'identities' });
    if (body.mfa) assertEditable(scope.settings, controlOfPreference(scope.settings, 'mfa'));
    return scope.write([], async (trx) => {
      const row = await changePreferences(trx, user.id, body);
      return { ...ok(toPreferencesResponse(row.signInPreferences)), eventData: toUserResponse(row) };
    });
  },
});
