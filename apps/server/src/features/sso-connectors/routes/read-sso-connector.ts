import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSsoConnector } from '../find-sso-connector.ts';
import type { SsoProvidersScope } from '../provider-config.ts';
import { ssoConnectorParams, ssoConnectorWithProvider } from '../schemas.ts';
import { toSsoConnectorWithProvider } from '../sso-connector-response.ts';

export const readSsoConnector = defineRoute({
  method: 'GET',
  path: '/api/sso-connectors/:id',
  access: 'management',
  summary: 'One enterprise connector with what its provider says of itself.',
  params: ssoConnectorParams,
  responses: { 200: ssoConnectorWithProvider },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, scope: TenantScope & SsoProvidersScope) =>
    ok(await toSsoConnectorWithProvider(getSsoConnector(scope.settings, params.id), scope)),
});
