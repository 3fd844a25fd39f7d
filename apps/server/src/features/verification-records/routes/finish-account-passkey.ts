import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../../account/account.ts';
import { readNewPasskey } from '../../mfa-factors/passkeys.ts';
import { claimRecord, finishRecord } from '../records.ts';
import { recordResponse, registrationBody } from '../schemas.ts';

export const finishAccountPasskey = defineRoute({
  method: 'POST',
  path: '/api/verifications/web-authn/registration/verify',
  access: 'account',
  summary: 'Gives what the authenticator has made; it becomes a factor when it is bound.',
  body: registrationBody,
  responses: { 200: recordResponse },
  errors: [...accountErrors, 'verification_record.not_found', 'session.mfa.webauthn_verification_failed'],
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request);
    const { verificationRecordId: id, payload } = request.body;
    const { challenge } = await claimRecord(scope, { id, userId: user.id, types: ['WebAuthn'] });
    if (challenge === undefined) throw new ApiError('verification_record.not_found');
    const agent = (request.headers['user-agent'] ?? '').slice(0, 512);
    const passkey = await readNewPasskey(scope.tenant, { challenge, payload, agent });
    return ok(await finishRecord(scope, { id, userId: user.id, details: { type: 'WebAuthn', passkey } }));
  },
});
