import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getLooks } from '../queries/looks.ts';
import { applicationIdParams, applicationLooksSchema } from '../schemas.ts';

export const readApplicationLooks = defineRoute({
  method: 'GET',
  path: '/api/applications/:applicationId/sign-in-experience',
  access: 'management',
  summary: 'Reads how the hosted pages of an application differ from the tenant’s.',
  params: applicationIdParams,
  responses: { 200: applicationLooksSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db, tenant }: TenantScope) => ok({ tenantId: tenant.id, ...(await getLooks(db, params.applicationId)) }),
});
