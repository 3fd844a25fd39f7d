import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOneTimeTokenResponse } from '../one-time-token.ts';
import { oneTimeTokenSchema, oneTimeTokenUse } from '../schemas.ts';
import { spendOneTimeToken } from '../spend-one-time-token.ts';

export const verifyOneTimeToken = defineRoute({
  method: 'POST',
  path: '/api/one-time-tokens/verify',
  access: 'management',
  summary: 'Uses a one-time token up, for the e-mail address it was made for.',
  body: oneTimeTokenUse,
  responses: { 200: oneTimeTokenSchema },
  errors: [
    'one_time_token.token_not_found',
    'one_time_token.email_mismatch',
    'one_time_token.token_consumed',
    'one_time_token.token_revoked',
    'one_time_token.token_expired',
  ],
  async handler({ body }, scope: TenantScope) {
    const row = await scope.write([], (trx) => spendOneTimeToken({ db: trx, now: scope.now }, body));
    return ok(toOneTimeTokenResponse(row, scope));
  },
});
