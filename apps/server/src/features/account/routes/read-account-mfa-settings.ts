import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toPreferencesResponse } from '../../users/sign-in-preferences.ts';
import { accountErrors, openAccount } from '../account.ts';
import { mfaSettingsSchema } from '../schemas.ts';

export const readAccountMfaSettings = defineRoute({
  method: 'GET',
  path: '/api/my-account/mfa-settings',
  access: 'account',
  summary: 'Reads whether one is asked for a second factor at sign-in.',
  responses: { 200: mfaSettingsSchema },
  errors: [...accountErrors, 'account_center.field_not_enabled', 'auth.unauthorized'],
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { reads: 'mfa', scope: 'identities' });
    const { skipMfaOnSignIn } = toPreferencesResponse(user.signInPreferences).mfa;
    return ok({ skipMfaOnSignIn });
  },
});
