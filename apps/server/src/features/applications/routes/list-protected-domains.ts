import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getProtectedApplication } from '../get-protected-application.ts';
import { customDomainsSchema, idParams } from '../schemas.ts';

export const listProtectedDomains = defineRoute({
  method: 'GET',
  path: '/api/applications/:id/protected-app-metadata/custom-domains',
  access: 'management',
  summary: 'Lists the custom domains that a protected application was imported with.',
  params: idParams,
  responses: { 200: customDomainsSchema },
  errors: ['entity.not_exists_with_id', 'application.protected_application_only'],
  handler: async ({ params }, { db }: TenantScope) =>
    ok((await getProtectedApplication(db, params.id)).protectedAppMetadata.customDomains ?? []),
});
