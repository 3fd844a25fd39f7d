import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSsoConnector } from '../find-sso-connector.ts';
import { deleteIdpInitiatedAuthConfig as remove } from '../queries/idp-initiated-auth-configs.ts';
import { ssoConnectorParams } from '../schemas.ts';

export const deleteIdpInitiatedAuthConfig = defineRoute({
  method: 'DELETE',
  path: '/api/sso-connectors/:id/idp-initiated-auth-config',
  access: 'management',
  summary: 'Refuses again whom a SAML provider sends without having been asked.',
  params: ssoConnectorParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'entity.not_found'],
  async handler({ params }, { settings, write }: TenantScope) {
    const { id } = getSsoConnector(settings, params.id);
    await write([], async (trx) => {
      if (!(await remove(trx, id))) throw new ApiError('entity.not_found');
    });
    return noContent();
  },
});
