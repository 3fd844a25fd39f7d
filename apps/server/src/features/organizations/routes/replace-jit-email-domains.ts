import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { jitPart } from '../jit-part.ts';
import { replaceJitEmailDomains as replaceDomains } from '../queries/jit-email-domains.ts';
import { jitEmailDomainsSchema, organizationParams } from '../schemas.ts';

export const replaceJitEmailDomains = defineRoute({
  method: 'PUT',
  path: '/api/organizations/:id/jit/email-domains',
  access: 'management',
  summary: 'Lets people of exactly these e-mail domains join the organization when they register.',
  params: organizationParams,
  body: jitEmailDomainsSchema,
  responses: { 204: null },
  errors: ['entity.relation_foreign_key_not_found'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([jitPart], (trx) => replaceDomains(trx, params.id, body.emailDomains));
    return noContent();
  },
});
