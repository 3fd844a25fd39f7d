import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { customProfileFieldsPart } from '../custom-profile-fields-part.ts';
import { deleteField } from '../queries.ts';
import { fieldParams } from '../schemas.ts';

export const deleteProfileField = defineRoute({
  method: 'DELETE',
  path: '/api/custom-profile-fields/:name',
  access: 'management',
  summary: 'Deletes a profile field; what accounts say in it stays.',
  params: fieldParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([customProfileFieldsPart], (trx) => deleteField(trx, params.name));
    return noContent();
  },
});
