import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSsoConnector } from '../find-sso-connector.ts';
import { findIdpInitiatedAuthConfig } from '../queries/idp-initiated-auth-configs.ts';
import { idpInitiatedAuthConfigResponse, ssoConnectorParams } from '../schemas.ts';
import { toIdpInitiatedAuthConfigResponse } from '../sso-connector-response.ts';

export const readIdpInitiatedAuthConfig = defineRoute({
  method: 'GET',
  path: '/api/sso-connectors/:id/idp-initiated-auth-config',
  access: 'management',
  summary: 'Which application people enter whom a SAML provider sends without having been asked.',
  params: ssoConnectorParams,
  responses: { 200: idpInitiatedAuthConfigResponse },
  errors: ['entity.not_exists_with_id', 'entity.not_found'],
  async handler({ params }, { db, settings, tenant }: TenantScope) {
    const row = await findIdpInitiatedAuthConfig(db, getSsoConnector(settings, params.id).id);
    if (!row) throw new ApiError('entity.not_found');
    return ok(toIdpInitiatedAuthConfigResponse(row, tenant.id));
  },
});
