import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getResource } from '../queries.ts';
import { insertDetailsType } from '../queries/authorization-details-types.ts';
import { refuseScopesOfBuiltIn } from '../resource.ts';
import { resourcesPart } from '../resources-part.ts';
import { detailsTypeSchema, newDetailsTypeSchema, scopesParams } from '../schemas.ts';

export const createDetailsType = defineRoute({
  method: 'POST',
  path: '/api/resources/:resourceId/authorization-details-types',
  access: 'management',
  summary: 'Adds a kind of authorization details to an API resource; applications that name it in their protocol settings may ask for it.',
  params: scopesParams,
  body: newDetailsTypeSchema,
  responses: { 201: detailsTypeSchema },
  errors: ['request.invalid_input', 'resource.cannot_modify_management_api', 'entity.not_exists_with_id'],
  async handler({ params: { resourceId }, body }, { db, tenant, write }: TenantScope) {
    refuseScopesOfBuiltIn(await getResource(db, resourceId), tenant);
    const { type, description = null, actions = [], fields = [], translations = {} } = body;
    return created(
      await write([resourcesPart], (trx) => insertDetailsType(trx, { resourceId, type, description, actions, fields, translations })),
    );
  },
});
