import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { idTokenClaimsPart, idTokenConfigSchema } from '../id-token-claims.ts';
import { saveEnabledClaims } from '../queries.ts';

export const putIdTokenConfig = defineRoute({
  method: 'PUT',
  path: '/api/configs/id-token',
  access: 'management',
  summary: 'Says which extended claims ID tokens carry from now on; what is not named, none carries.',
  body: idTokenConfigSchema,
  responses: { 200: idTokenConfigSchema },
  errors: [],
  async handler({ body }, { write }: TenantScope) {
    const enabledExtendedClaims = [...new Set(body.enabledExtendedClaims)];
    await write([idTokenClaimsPart], (trx) => saveEnabledClaims(trx, enabledExtendedClaims));
    return ok({ enabledExtendedClaims });
  },
});
