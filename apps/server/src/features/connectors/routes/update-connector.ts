import { ApiError } from '../../../foundation/http/api-error.ts';
import { json } from '../../../foundation/database/json.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkConfig } from '../check-config.ts';
import { toConnectorResponse } from '../connector-response.ts';
import { checkWish } from '../connector-rules.ts';
import { connectorsPart } from '../connectors-part.ts';
import { getInstalledConnector, type ConnectorsScope } from '../connectors-scope.ts';
import { updateConnector as update } from '../queries.ts';
import { connectorParams, connectorPatch, connectorResponse } from '../schemas.ts';

export const updateConnector = defineRoute({
  method: 'PATCH',
  path: '/api/connectors/:id',
  access: 'management',
  summary: 'Changes a connector; a given configuration replaces the whole old one.',
  params: connectorParams,
  body: connectorPatch,
  responses: { 200: connectorResponse },
  errors: [
    'connector.not_found',
    'connector.can_not_modify_target',
    'connector.cannot_overwrite_metadata_for_non_standard_connector',
    'connector.invalid_config',
    'connector.invalid_type_for_syncing_profile',
    'connector.token_storage_not_supported',
  ],
  handler: async ({ params, body, languages }, scope: TenantScope & ConnectorsScope) => {
    const { connector, factory } = getInstalledConnector(scope, params.id);
    checkWish(factory, body);
    if (body.metadata?.target !== undefined && body.metadata.target !== (connector.metadata.target ?? factory.metadata.target)) {
      throw new ApiError('connector.can_not_modify_target');
    }
    if (body.config) checkConfig(factory, body.config);
    const { config = connector.config, syncProfile = connector.syncProfile, enableTokenStorage = connector.enableTokenStorage } = body;
    const changed = { ...connector, config, metadata: { ...connector.metadata, ...body.metadata }, syncProfile, enableTokenStorage };
    await scope.write([connectorsPart], (trx) =>
      update(trx, {
        id: connector.id,
        values: {
          config: scope.sealer.seal(JSON.stringify(config)),
          metadata: json(changed.metadata),
          syncProfile,
          enableTokenStorage,
        },
      }),
    );
    return ok(toConnectorResponse({ connector: changed, factory }, languages));
  },
});
