import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toConnectorResponse } from '../connector-response.ts';
import type { ConnectorsScope } from '../connectors-scope.ts';
import { connectorResponse, newConnector } from '../schemas.ts';
import { setUpConnector } from '../set-up-connector.ts';

export const createConnector = defineRoute({
  method: 'POST',
  path: '/api/connectors',
  access: 'management',
  summary: 'Sets up a connector; one for e-mail or SMS takes the place of the one there is.',
  body: newConnector,
  responses: { 200: connectorResponse },
  errors: [
    'connector.not_found_with_connector_id',
    'connector.should_specify_target',
    'connector.cannot_overwrite_metadata_for_non_standard_connector',
    'connector.invalid_config',
    'connector.invalid_type_for_syncing_profile',
    'connector.multiple_instances_not_supported',
    'connector.multiple_target_with_same_platform',
    'connector.token_storage_not_supported',
    'entity.unique_integrity_violation',
  ],
  handler: async ({ body, languages }, scope: TenantScope & ConnectorsScope) =>
    ok(toConnectorResponse(await setUpConnector(scope, body), languages)),
});
