import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { changePreferences } from '../../users/queries.ts';
import { toPreferencesResponse } from '../../users/sign-in-preferences.ts';
import { toUserResponse } from '../../users/user.ts';
import { accountErrors, openAccount } from '../account.ts';
import { mfaSettingsSchema } from '../schemas.ts';

export const updateAccountMfaSettings = defineRoute({
  method: 'PATCH',
  path: '/api/my-account/mfa-settings',
  access: 'account',
  summary: 'Says whether one wants to be asked for a second factor at sign-in, where that is one’s own choice.',
  body: mfaSettingsSchema,
  responses: { 200: mfaSettingsSchema },
  errors: [...accountErrors, 'verification_record.permission_denied', 'account_center.field_not_editable', 'auth.unauthorized'],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', edits: 'mfa', scope: 'identities' });
    return scope.write([], async (trx) => {
      const row = await changePreferences(trx, user.id, { mfa: request.body });
      const { skipMfaOnSignIn } = toPreferencesResponse(row.signInPreferences).mfa;
      return { ...ok({ skipMfaOnSignIn }), eventData: toUserResponse(row) };
    });
  },
});
