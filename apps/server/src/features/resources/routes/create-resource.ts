import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { insertResource } from '../queries.ts';
import { toResourceResponse } from '../resource.ts';
import { resourcesPart } from '../resources-part.ts';
import { newResourceSchema, resourceWithScopesSchema } from '../schemas.ts';

export const createResource = defineRoute({
  method: 'POST',
  path: '/api/resources',
  access: 'management',
  summary: 'Registers an API whose access tokens this tenant issues.',
  body: newResourceSchema,
  responses: { 201: resourceWithScopesSchema },
  errors: ['resource.resource_identifier_in_use'],
  async handler({ body }, { tenant, write }: TenantScope) {
    const resource = await write([resourcesPart], (trx) => insertResource(trx, body));
    return created({ ...toResourceResponse(resource, tenant.id), scopes: [] });
  },
});
