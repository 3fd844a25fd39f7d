import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { updateDetailsType as changeDetailsType } from '../queries/authorization-details-types.ts';
import { resourcesPart } from '../resources-part.ts';
import { detailsTypeParams, detailsTypePatchSchema, detailsTypeSchema } from '../schemas.ts';

export const updateDetailsType = defineRoute({
  method: 'PATCH',
  path: '/api/resources/:resourceId/authorization-details-types/:typeId',
  access: 'management',
  summary:
    'Changes a kind of authorization details; its name, which applications ask by, stays. Lists and translations are replaced whole.',
  params: detailsTypeParams,
  body: detailsTypePatchSchema,
  responses: { 200: detailsTypeSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, body }, { write }: TenantScope) {
    return ok(await write([resourcesPart], (trx) => changeDetailsType(trx, params, body)));
  },
});
