import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { jitPart } from '../jit-part.ts';
import { addJitEmailDomains } from '../queries/jit-email-domains.ts';
import { jitEmailDomainSchema, newJitEmailDomainSchema, organizationParams } from '../schemas.ts';

export const addJitEmailDomain = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/jit/email-domains',
  access: 'management',
  summary: 'Lets people of an e-mail domain join the organization when they register.',
  params: organizationParams,
  body: newJitEmailDomainSchema,
  responses: { 201: jitEmailDomainSchema },
  errors: ['entity.relation_foreign_key_not_found'],
  async handler({ params: { id: organizationId }, body: { emailDomain } }, { tenant, write }: TenantScope) {
    await write([jitPart], (trx) => addJitEmailDomains(trx, organizationId, [emailDomain]));
    return created({ tenantId: tenant.id, organizationId, emailDomain });
  },
});
