import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { authenticatorAccount } from '../../mfa-factors/authenticator-account.ts';
import { newTotpSecret, totpQrCode } from '../../mfa-factors/totp.ts';
import { accountErrors, openAccount } from '../account.ts';

export const generateAccountTotpSecret = defineRoute({
  method: 'POST',
  path: '/api/my-account/mfa-verifications/totp-secret/generate',
  access: 'account',
  summary: 'Makes a secret for an authenticator app; it is kept by nobody until it is bound.',
  responses: { 200: z.object({ secret: z.string(), secretQrCode: z.string() }) },
  errors: [...accountErrors, 'account_center.field_not_editable', 'auth.unauthorized'],
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { edits: 'mfa', scope: 'identities' });
    const secret = newTotpSecret();
    return ok({ secret, secretQrCode: totpQrCode({ secret, ...authenticatorAccount(user, scope.tenant) }) });
  },
});
