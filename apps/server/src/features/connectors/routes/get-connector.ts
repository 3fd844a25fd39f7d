import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toConnectorResponse } from '../connector-response.ts';
import { getInstalledConnector, type ConnectorsScope } from '../connectors-scope.ts';
import { connectorParams, connectorResponse } from '../schemas.ts';

export const getConnector = defineRoute({
  method: 'GET',
  path: '/api/connectors/:id',
  access: 'management',
  summary: 'One connector with its configuration.',
  params: connectorParams,
  responses: { 200: connectorResponse },
  errors: ['connector.not_found'],
  handler: ({ params, languages }, scope: TenantScope & ConnectorsScope) =>
    ok(toConnectorResponse(getInstalledConnector(scope, params.id), languages)),
});
