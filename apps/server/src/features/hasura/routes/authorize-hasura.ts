import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { bearerOf } from '../../../foundation/http/bearer.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { findRoleNames } from '../find-role-names.ts';
import { verifyOwnJwt } from '../../signing-keys/own-jwts.ts';

export const authorizeHasura = defineRoute({
  method: 'GET',
  path: '/api/authn/hasura',
  access: 'anonymous',
  summary: 'Answers Hasura’s authentication hook: whose token this is, and whether they have the role named by the header `expected-role`.',
  query: z.object({ resource: z.string().min(1), unauthorizedRole: z.string().optional() }),
  responses: { 200: z.object({ 'X-Hasura-User-Id': z.string().optional(), 'X-Hasura-Role': z.string().optional() }) },
  errors: [
    'auth.authorization_header_missing',
    'auth.authorization_token_type_not_supported',
    'auth.unauthorized',
    'auth.expected_role_not_found',
  ],
  async handler({ query: { resource, unauthorizedRole }, headers }, scope: TenantScope) {
    try {
      const claims = await verifyOwnJwt(scope, bearerOf(headers.authorization), [resource]);
      const holder = claims?.sub === undefined ? undefined : { id: claims.sub, isApplication: claims['client_id'] === claims.sub };
      const roles = holder && (await findRoleNames(scope.db, holder));
      if (!holder || !roles) throw new ApiError('auth.unauthorized');
      const expected = headers['expected-role'];
      if (typeof expected !== 'string' || !roles.includes(expected)) throw new ApiError('auth.expected_role_not_found');
      return ok({ 'X-Hasura-User-Id': holder.id, 'X-Hasura-Role': expected });
    } catch (error) {
      if (unauthorizedRole !== undefined && error instanceof ApiError && error.status === 401)
        return ok({ 'X-Hasura-Role': unauthorizedRole });
      throw error;
    }
  },
});
