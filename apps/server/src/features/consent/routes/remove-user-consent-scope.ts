import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getApplication } from '../../applications/queries.ts';
import { consentCeilingsPart } from '../consent-ceilings.ts';
import { removeConsentScope } from '../queries/consent-scopes.ts';
import { consentScopeParams } from '../schemas.ts';

export const removeUserConsentScope = defineRoute({
  method: 'DELETE',
  path: '/api/applications/:applicationId/user-consent-scopes/:scopeType/:scopeId',
  access: 'management',
  summary: 'Takes a scope from a third-party application, at the next refresh also where people granted it.',
  params: consentScopeParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([consentCeilingsPart], async (trx) => {
      await getApplication(trx, params.applicationId);
      await removeConsentScope(trx, params);
    });
    return noContent();
  },
});
