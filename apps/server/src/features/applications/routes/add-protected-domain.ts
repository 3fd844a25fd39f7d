import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getProtectedApplication } from '../get-protected-application.ts';
import { idParams } from '../schemas.ts';

export const addProtectedDomain = defineRoute({
  method: 'POST',
  path: '/api/applications/:id/protected-app-metadata/custom-domains',
  access: 'management',
  summary: 'Adds a custom domain to a protected application. One’s own server has no proxy that could serve it: always 501.',
  params: idParams,
  body: z.object({ domain: z.string().min(1).max(256) }),
  responses: { 201: null },
  errors: ['entity.not_exists_with_id', 'application.protected_application_only', 'application.protected_app_not_configured'],
  async handler({ params }, { db }: TenantScope) {
    await getProtectedApplication(db, params.id);
    throw new ApiError('application.protected_app_not_configured');
  },
});
