import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeJitSsoConnector as removeConnector } from '../queries/jit-sso-connectors.ts';
import { jitSsoConnectorParams } from '../schemas.ts';

export const removeJitSsoConnector = defineRoute({
  method: 'DELETE',
  path: '/api/organizations/:id/jit/sso-connectors/:ssoConnectorId',
  access: 'management',
  summary: 'Takes an enterprise connector back; who joined by it stays.',
  params: jitSsoConnectorParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id: organizationId, ssoConnectorId } }, { write }: TenantScope) {
    await write([], (trx) => removeConnector(trx, { organizationId, ssoConnectorId }));
    return noContent();
  },
});
