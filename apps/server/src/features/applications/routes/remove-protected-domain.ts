import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications-part.ts';
import { getProtectedApplication } from '../get-protected-application.ts';
import { updateApplication } from '../queries.ts';
import { idParams } from '../schemas.ts';

export const removeProtectedDomain = defineRoute({
  method: 'DELETE',
  path: '/api/applications/:id/protected-app-metadata/custom-domains/:domain',
  access: 'management',
  summary: 'Removes a custom domain that a protected application was imported with.',
  params: idParams.extend({ domain: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'application.protected_application_only', 'application.custom_domain_not_found'],
  async handler({ params: { id, domain } }, { write }: TenantScope) {
    await write([applicationsPart], async (trx) => {
      const { protectedAppMetadata } = await getProtectedApplication(trx, id);
      const { customDomains = [], ...rest } = protectedAppMetadata;
      const left = customDomains.filter((one) => one.domain !== domain);
      if (left.length === customDomains.length) throw new ApiError('application.custom_domain_not_found');
      await updateApplication(trx, id, { protectedAppMetadata: { ...rest, customDomains: left } });
    });
    return noContent();
  },
});
