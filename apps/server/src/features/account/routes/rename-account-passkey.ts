import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { factorResponseSchema, toFactorResponse, toFactors } from '../../mfa-factors/factor.ts';
import { changeFactors } from '../../mfa-factors/queries.ts';
import { toUserResponse } from '../../users/user.ts';
import { accountErrors, openAccount } from '../account.ts';
import { factorName, factorParams } from '../schemas.ts';

export const renameAccountPasskey = defineRoute({
  method: 'PATCH',
  path: '/api/my-account/mfa-verifications/:verificationId/name',
  access: 'account',
  summary: 'Gives a passkey of one’s own another name; answers the list of factors.',
  params: factorParams,
  body: z.object({ name: factorName }),
  responses: { 200: z.array(factorResponseSchema) },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'verification_record.not_found',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'always', edits: 'mfa', scope: 'identities' });
    const { params, body } = request;
    return scope.write([], async (trx) => {
      const row = await changeFactors(trx, user.id, (known) => {
        const passkey = known.find(({ id, type }) => id === params.verificationId && type === 'WebAuthn');
        if (!passkey) throw new ApiError('verification_record.not_found', { status: 400 });
        return known.map((factor) => (factor === passkey ? { ...factor, name: body.name } : factor));
      });
      return { ...ok(toFactors(row.mfaVerifications).map(toFactorResponse)), eventData: toUserResponse(row) };
    });
  },
});
