import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { hostsPart } from '../../../tenancy/tenancy.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { domainsPart } from '../domains-part.ts';
import { deleteDomain as removeDomain } from '../queries.ts';
import { domainParams } from '../schemas.ts';

export const deleteDomain = defineRoute({
  method: 'DELETE',
  path: '/api/domains/:id',
  access: 'management',
  summary: 'Removes a custom domain: the tenant is not served on it any more.',
  params: domainParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { write }: TenantScope) {
    await write([hostsPart, domainsPart], (trx) => removeDomain(trx, params.id));
    return noContent();
  },
});
