import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { toPersonalAccessTokenResponse } from '../personal-access-token.ts';
import { listPersonalAccessTokens as listTokens } from '../queries.ts';
import { personalAccessTokenSchema } from '../schemas.ts';

export const listPersonalAccessTokens = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/personal-access-tokens',
  access: 'management',
  summary: 'Lists a user’s personal access tokens with their values.',
  params: userParams,
  responses: { 200: z.array(personalAccessTokenSchema) },
  errors: ['user.user_not_exist'],
  async handler({ params }, scope: TenantScope) {
    const { id } = await getUserById(scope.db, params.userId);
    const tokens = await listTokens(scope.db, id);
    return ok(tokens.map((token) => toPersonalAccessTokenResponse(token, scope)));
  },
});
