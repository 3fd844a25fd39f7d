import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { preferencesResponseSchema } from '../../users/schemas.ts';
import { toPreferencesResponse } from '../../users/sign-in-preferences.ts';
import { accountErrors, openAccount } from '../account.ts';
import { controlOfPreference } from '../field-controls.ts';

export const readAccountPreferences = defineRoute({
  method: 'GET',
  path: '/api/my-account/logto-configs',
  access: 'account',
  summary: 'Reads what one decided about second factors and passkeys.',
  responses: { 200: preferencesResponseSchema },
  errors: [...accountErrors, 'account_center.field_not_enabled', 'auth.unauthorized'],
  async handler(request, scope: TenantScope) {
    const reads = controlOfPreference(scope.settings, 'passkeySignIn');
    const { user } = await openAccount(scope, request, { reads, scope: 'identities' });
    return ok(toPreferencesResponse(user.signInPreferences));
  },
});
