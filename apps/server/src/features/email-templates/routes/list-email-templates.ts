import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listEmailTemplates as readTemplates } from '../queries.ts';
import { emailTemplateFilter, emailTemplateSchema } from '../schemas.ts';

export const listEmailTemplates = defineRoute({
  method: 'GET',
  path: '/api/email-templates',
  access: 'management',
  summary: 'Lists e-mail templates; by language and use.',
  query: emailTemplateFilter,
  responses: { 200: z.array(emailTemplateSchema) },
  errors: [],
  async handler({ query }, { db, tenant }: TenantScope) {
    return ok((await readTemplates(db, query)).map((row) => ({ tenantId: tenant.id, ...row })));
  },
});
