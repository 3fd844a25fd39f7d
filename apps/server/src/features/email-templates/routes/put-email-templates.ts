import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { emailTemplatesPart } from '../email-templates-part.ts';
import { upsertEmailTemplates } from '../queries.ts';
import { emailTemplateSchema, emailTemplatesBody } from '../schemas.ts';

export const putEmailTemplates = defineRoute({
  method: 'PUT',
  path: '/api/email-templates',
  access: 'management',
  summary: 'Writes e-mail templates, each in the place of the one of its language and use.',
  body: emailTemplatesBody,
  responses: { 200: z.array(emailTemplateSchema) },
  errors: [],
  async handler({ body }, { write, tenant }: TenantScope) {
    const templates = await write([emailTemplatesPart], (trx) => upsertEmailTemplates(trx, body.templates));
    return ok(templates.map((row) => ({ tenantId: tenant.id, ...row })));
  },
});
