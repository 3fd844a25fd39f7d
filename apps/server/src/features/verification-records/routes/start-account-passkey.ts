import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../../account/account.ts';
import { passkeyRegistrationOptions } from '../../mfa-factors/passkeys.ts';
import { registrationOptions } from '../../mfa-factors/passkey-schemas.ts';
import { beginRecord } from '../records.ts';
import { begunResponse } from '../schemas.ts';

export const startAccountPasskey = defineRoute({
  method: 'POST',
  path: '/api/verifications/web-authn/registration',
  access: 'account',
  summary: 'Begins to set a passkey up: answers what the browser is to ask its authenticator for.',
  responses: { 200: begunResponse.extend({ registrationOptions }) },
  errors: [...accountErrors],
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request);
    const options = await passkeyRegistrationOptions(scope.tenant, user);
    const begun = await beginRecord(scope, { userId: user.id, details: { type: 'WebAuthn', challenge: options.challenge } });
    return ok({ ...begun, registrationOptions: options });
  },
});
