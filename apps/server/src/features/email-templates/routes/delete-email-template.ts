import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { emailTemplatesPart } from '../email-templates-part.ts';
import { deleteEmailTemplate as removeTemplate } from '../queries.ts';
import { emailTemplateParams } from '../schemas.ts';

export const deleteEmailTemplate = defineRoute({
  method: 'DELETE',
  path: '/api/email-templates/:id',
  access: 'management',
  summary: 'Deletes an e-mail template.',
  params: emailTemplateParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { write }: TenantScope) {
    await write([emailTemplatesPart], (trx) => removeTemplate(trx, params.id));
    return noContent();
  },
});
