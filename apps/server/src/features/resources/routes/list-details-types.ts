import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getResource } from '../queries.ts';
import { listDetailsTypesOf } from '../queries/authorization-details-types.ts';
import { detailsTypeSchema, scopesParams } from '../schemas.ts';

export const listDetailsTypes = defineRoute({
  method: 'GET',
  path: '/api/resources/:resourceId/authorization-details-types',
  access: 'management',
  summary: 'Lists the kinds of authorization details (RFC 9396) that an API resource understands.',
  params: scopesParams,
  responses: { 200: z.array(detailsTypeSchema) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { db }: TenantScope) {
    const { id } = await getResource(db, params.resourceId);
    return ok(await listDetailsTypesOf(db, id));
  },
});
