import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { setDefaultResource as markDefaultResource } from '../queries.ts';
import { toResourceResponse } from '../resource.ts';
import { resourcesPart } from '../resources-part.ts';
import { resourceParams, resourceSchema } from '../schemas.ts';

export const setDefaultResource = defineRoute({
  method: 'PATCH',
  path: '/api/resources/:id/is-default',
  access: 'management',
  summary: 'Makes an API resource the one that token requests without a resource are for, or takes the mark away.',
  params: resourceParams,
  body: z.object({ isDefault: z.boolean() }),
  responses: { 200: resourceSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, body }, { tenant, write }: TenantScope) {
    const resource = await write([resourcesPart], (trx) => markDefaultResource(trx, params.id, body.isDefault));
    return ok(toResourceResponse(resource, tenant.id));
  },
});
