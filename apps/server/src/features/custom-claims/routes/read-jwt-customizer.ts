import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toCustomizer } from '../customizer.ts';
import { getCustomizer } from '../queries.ts';
import { customizerSchema, tokenTypeParams } from '../schemas.ts';

export const readJwtCustomizer = defineRoute({
  method: 'GET',
  path: '/api/configs/jwt-customizer/:tokenTypePath',
  access: 'management',
  summary: 'Reads the script for people’s access tokens, or for those of machine-to-machine applications.',
  params: tokenTypeParams,
  responses: { 200: customizerSchema },
  errors: ['entity.not_found'],
  handler: async ({ params }, { db, sealer }: TenantScope) => ok(toCustomizer(await getCustomizer(db, params.tokenTypePath), sealer.open)),
});
