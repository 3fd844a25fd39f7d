import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { customClaimsPart } from '../custom-claims-part.ts';
import { deleteCustomizer } from '../queries.ts';
import { tokenTypeParams } from '../schemas.ts';

export const deleteJwtCustomizer = defineRoute({
  method: 'DELETE',
  path: '/api/configs/jwt-customizer/:tokenTypePath',
  access: 'management',
  summary: 'Deletes the script; tokens have the standard claims again.',
  params: tokenTypeParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([customClaimsPart], (trx) => deleteCustomizer(trx, params.tokenTypePath));
    return noContent();
  },
});
