import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteDetailsType as removeDetailsType } from '../queries/authorization-details-types.ts';
import { resourcesPart } from '../resources-part.ts';
import { detailsTypeParams } from '../schemas.ts';

export const deleteDetailsType = defineRoute({
  method: 'DELETE',
  path: '/api/resources/:resourceId/authorization-details-types/:typeId',
  access: 'management',
  summary: 'Deletes a kind of authorization details; what was granted of it is in no token issued from now on.',
  params: detailsTypeParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { write }: TenantScope) {
    await write([resourcesPart], (trx) => removeDetailsType(trx, params));
    return noContent();
  },
});
