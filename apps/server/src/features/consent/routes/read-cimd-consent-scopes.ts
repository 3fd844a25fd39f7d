import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { readMetadataClientScopes } from '../queries/metadata-client-scopes.ts';
import { consentScopesSchema } from '../schemas.ts';

export const readCimdConsentScopes = defineRoute({
  method: 'GET',
  path: '/api/cimd/user-consent-scopes',
  access: 'management',
  summary: 'Reads which scopes clients described by a metadata document may ask people for.',
  responses: { 200: consentScopesSchema },
  errors: [],
  async handler(_request, { db }: TenantScope) {
    return ok(await readMetadataClientScopes(db));
  },
});
