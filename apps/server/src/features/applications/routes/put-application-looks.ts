import { created, ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationLooksPart } from '../looks-part.ts';
import { getApplication } from '../queries.ts';
import { upsertLooks } from '../queries/looks.ts';
import { applicationIdParams, applicationLooksPatchSchema, applicationLooksSchema } from '../schemas.ts';

export const putApplicationLooks = defineRoute({
  method: 'PUT',
  path: '/api/applications/:applicationId/sign-in-experience',
  access: 'management',
  summary: 'Sets how the hosted pages of an application differ from the tenant’s; fields that are not named stay.',
  params: applicationIdParams,
  body: applicationLooksPatchSchema,
  responses: { 200: applicationLooksSchema, 201: applicationLooksSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, body }, { tenant, write }: TenantScope) {
    const { looks, isNew } = await write([applicationLooksPart], async (trx) => {
      const { id } = await getApplication(trx, params.applicationId);
      return upsertLooks(trx, id, body);
    });
    return (isNew ? created : ok)({ tenantId: tenant.id, ...looks });
  },
});
