import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { emailTemplatesPart } from '../email-templates-part.ts';
import { deleteEmailTemplates as removeTemplates } from '../queries.ts';
import { emailTemplateFilter } from '../schemas.ts';

export const deleteEmailTemplates = defineRoute({
  method: 'DELETE',
  path: '/api/email-templates',
  access: 'management',
  summary: 'Deletes the e-mail templates of a language, of a use, or of both.',
  query: emailTemplateFilter,
  responses: { 200: z.object({ rowCount: z.number() }) },
  errors: ['connector.email_connector.bulk_deletion_no_filter'],
  async handler({ query }, { write }: TenantScope) {
    if (query.languageTag === undefined && query.templateType === undefined) {
      throw new ApiError('connector.email_connector.bulk_deletion_no_filter');
    }
    return ok({ rowCount: await write([emailTemplatesPart], (trx) => removeTemplates(trx, query)) });
  },
});
