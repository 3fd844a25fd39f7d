import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getApplication } from '../../applications/queries.ts';
import { applicationIdParams } from '../../applications/schemas.ts';
import { readConsentScopes } from '../queries/consent-scopes.ts';
import { consentScopesSchema } from '../schemas.ts';

export const readUserConsentScopes = defineRoute({
  method: 'GET',
  path: '/api/applications/:applicationId/user-consent-scopes',
  access: 'management',
  summary: 'Reads which scopes a third-party application may ask people for.',
  params: applicationIdParams,
  responses: { 200: consentScopesSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { db }: TenantScope) {
    const { id } = await getApplication(db, params.applicationId);
    return ok(await readConsentScopes(db, id));
  },
});
