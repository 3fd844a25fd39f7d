import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOneTimeTokenResponse } from '../one-time-token.ts';
import { endOneTimeToken } from '../queries.ts';
import { oneTimeTokenParams, oneTimeTokenSchema, oneTimeTokenStatusBody } from '../schemas.ts';

export const setOneTimeTokenStatus = defineRoute({
  method: 'PUT',
  path: '/api/one-time-tokens/:id/status',
  access: 'management',
  summary: 'Ends a one-time token; what has ended does not begin again.',
  params: oneTimeTokenParams,
  body: oneTimeTokenStatusBody,
  responses: { 200: oneTimeTokenSchema },
  errors: ['entity.not_exists_with_id', 'one_time_token.cannot_reactivate_token'],
  async handler({ params: { id }, body: { status } }, scope: TenantScope) {
    if (status === 'active') throw new ApiError('one_time_token.cannot_reactivate_token');
    return ok(toOneTimeTokenResponse(await scope.write([], (trx) => endOneTimeToken(trx, { id, status })), scope));
  },
});
