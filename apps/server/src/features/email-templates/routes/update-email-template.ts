import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { emailTemplatesPart } from '../email-templates-part.ts';
import { patchEmailTemplate } from '../queries.ts';
import { emailTemplateDetailsPatch, emailTemplateParams, emailTemplateSchema } from '../schemas.ts';

export const updateEmailTemplate = defineRoute({
  method: 'PATCH',
  path: '/api/email-templates/:id/details',
  access: 'management',
  summary: 'Changes details of an e-mail template.',
  params: emailTemplateParams,
  body: emailTemplateDetailsPatch,
  responses: { 200: emailTemplateSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, body }, { write, tenant }: TenantScope) {
    const template = await write([emailTemplatesPart], (trx) => patchEmailTemplate(trx, params.id, body));
    return ok({ tenantId: tenant.id, ...template });
  },
});
