import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { consentCeilingsPart } from '../consent-ceilings.ts';
import { removeMetadataClientScope } from '../queries/metadata-client-scopes.ts';
import { metadataClientScopeParams } from '../schemas.ts';

export const removeCimdConsentScope = defineRoute({
  method: 'DELETE',
  path: '/api/cimd/user-consent-scopes/:scopeType/:scopeId',
  access: 'management',
  summary: 'Takes a scope from clients described by a metadata document, at the next refresh also where people granted it.',
  params: metadataClientScopeParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([consentCeilingsPart], (trx) => removeMetadataClientScope(trx, { kind: params.scopeType, value: params.scopeId }));
    return noContent();
  },
});
