import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getEmailTemplate } from '../queries.ts';
import { emailTemplateParams, emailTemplateSchema } from '../schemas.ts';

export const readEmailTemplate = defineRoute({
  method: 'GET',
  path: '/api/email-templates/:id',
  access: 'management',
  summary: 'Reads an e-mail template.',
  params: emailTemplateParams,
  responses: { 200: emailTemplateSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db, tenant }: TenantScope) => ok({ tenantId: tenant.id, ...(await getEmailTemplate(db, params.id)) }),
});
