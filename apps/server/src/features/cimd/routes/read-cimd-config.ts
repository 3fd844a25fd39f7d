import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { cimdPart } from '../cimd-part.ts';
import { cimdConfigSchema } from '../schemas.ts';

export const readCimdConfig = defineRoute({
  method: 'GET',
  path: '/api/configs/cimd',
  access: 'management',
  summary: 'Tells whether clients are served that are described by a client ID metadata document.',
  responses: { 200: cimdConfigSchema },
  errors: [],
  async handler(_request, { settings }: TenantScope) {
    return ok({ enabled: settings.get(cimdPart).enabled });
  },
});
