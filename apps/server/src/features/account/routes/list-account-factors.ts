import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { factorResponseSchema, toFactorResponse, toFactors } from '../../mfa-factors/factor.ts';
import { accountErrors, openAccount } from '../account.ts';

export const listAccountFactors = defineRoute({
  method: 'GET',
  path: '/api/my-account/mfa-verifications',
  access: 'account',
  summary: 'Lists one’s own second factors and passkeys.',
  responses: { 200: z.array(factorResponseSchema) },
  errors: [...accountErrors, 'account_center.field_not_enabled', 'auth.unauthorized'],
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { reads: 'mfa', scope: 'identities' });
    return ok(toFactors(user.mfaVerifications).map(toFactorResponse));
  },
});
