import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { factorResponseSchema, toFactorResponse, toFactors } from '../factor.ts';

export const listUserFactors = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/mfa-verifications',
  access: 'management',
  summary: 'Lists a user’s second factors and passkeys.',
  params: userParams,
  responses: { 200: z.array(factorResponseSchema) },
  errors: ['user.user_not_exist'],
  async handler({ params }, { db }: TenantScope) {
    const { mfaVerifications } = await getUserById(db, params.userId);
    return ok(toFactors(mfaVerifications).map(toFactorResponse));
  },
});
