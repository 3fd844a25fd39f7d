import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOneTimeTokenResponse } from '../one-time-token.ts';
import { getOneTimeToken } from '../queries.ts';
import { oneTimeTokenParams, oneTimeTokenSchema } from '../schemas.ts';

export const readOneTimeToken = defineRoute({
  method: 'GET',
  path: '/api/one-time-tokens/:id',
  access: 'management',
  summary: 'Reads a one-time token.',
  params: oneTimeTokenParams,
  responses: { 200: oneTimeTokenSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, scope: TenantScope) {
    return ok(toOneTimeTokenResponse(await getOneTimeToken(scope.db, params.id), scope));
  },
});
