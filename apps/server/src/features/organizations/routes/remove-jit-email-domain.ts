import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { jitPart } from '../jit-part.ts';
import { removeJitEmailDomain as removeDomain } from '../queries/jit-email-domains.ts';
import { jitEmailDomainParams } from '../schemas.ts';

export const removeJitEmailDomain = defineRoute({
  method: 'DELETE',
  path: '/api/organizations/:id/jit/email-domains/:emailDomain',
  access: 'management',
  summary: 'Takes an e-mail domain back; who joined by it stays.',
  params: jitEmailDomainParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id: organizationId, emailDomain } }, { write }: TenantScope) {
    await write([jitPart], (trx) => removeDomain(trx, { organizationId, emailDomain }));
    return noContent();
  },
});
