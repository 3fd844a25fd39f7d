import { ApiError } from '../../../foundation/http/api-error.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getApplication } from '../queries.ts';
import { applicationSchema, idParams } from '../schemas.ts';

export const deleteLegacySecret = defineRoute({
  method: 'DELETE',
  path: '/api/applications/:id/legacy-secret',
  access: 'management',
  summary: 'Takes away the one secret that applications of old versions had. Here every secret has a name, so there is none.',
  params: idParams,
  responses: { 200: applicationSchema },
  errors: ['entity.not_exists_with_id', 'application.no_legacy_secret_found'],
  async handler({ params }, { db }: TenantScope) {
    await getApplication(db, params.id);
    throw new ApiError('application.no_legacy_secret_found');
  },
});
