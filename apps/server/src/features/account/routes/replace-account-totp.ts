import { z } from 'zod';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newTotpFactor } from '../../mfa-factors/new-factors.ts';
import { accountErrors, openAccount } from '../account.ts';
import { addOwnFactor } from '../change-own-factors.ts';
import { totpCode, totpSecret } from '../schemas.ts';

export const replaceAccountTotp = defineRoute({
  method: 'PUT',
  path: '/api/my-account/mfa-verifications/totp',
  access: 'account',
  summary: 'Puts another authenticator app in the place of one’s own.',
  body: z.object({ secret: totpSecret, code: totpCode }),
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'session.mfa.mfa_factor_not_enabled',
    'user.totp_secret_invalid',
    'session.mfa.invalid_totp_code',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', edits: 'mfa', scope: 'identities' });
    return addOwnFactor(scope, user, { type: 'Totp', replaces: true, make: () => newTotpFactor(scope, request.body) });
  },
});
