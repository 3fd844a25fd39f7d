import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { idTokenClaimsPart, idTokenConfigSchema } from '../id-token-claims.ts';

export const readIdTokenConfig = defineRoute({
  method: 'GET',
  path: '/api/configs/id-token',
  access: 'management',
  summary: 'Which extended claims ID tokens carry.',
  responses: { 200: idTokenConfigSchema },
  errors: [],
  handler: (_request, { settings }: TenantScope) => ok({ enabledExtendedClaims: [...settings.get(idTokenClaimsPart)] }),
});
