import { ApiError } from '../../../foundation/http/api-error.ts';
import { json } from '../../../foundation/database/json.ts';
import { newId } from '../../../foundation/crypto/ids.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkConfig } from '../check-config.ts';
import type { Connector } from '../connector.ts';
import { toConnectorResponse } from '../connector-response.ts';
import { checkSocialPlace, checkWish } from '../connector-rules.ts';
import { connectorsPart } from '../connectors-part.ts';
import { installedConnectors, type ConnectorsScope } from '../connectors-scope.ts';
import { insertConnector } from '../queries.ts';
import { connectorResponse, newConnector } from '../schemas.ts';

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
  handler: async ({ body }, scope: TenantScope & ConnectorsScope) => {
    const factory = scope.connectors.find(body.connectorId);
    if (!factory) throw new ApiError('connector.not_found_with_connector_id', { data: { connectorId: body.connectorId } });
    const { id = newId(), metadata = {}, config = {}, syncProfile = false, enableTokenStorage = false } = body;
    const connector: Connector = { id, connectorId: factory.id, type: factory.type, config, metadata, syncProfile, enableTokenStorage };
    const others = installedConnectors(scope);
    checkWish(factory, body);
    checkSocialPlace(factory, { metadata, others });
    if (body.config) checkConfig(factory, body.config);
    const replaced = factory.type === 'Social' ? [] : others.filter((other) => other.factory.type === factory.type);
    if (scope.settings.get(connectorsPart).some((other) => other.id === id) && !replaced.some(({ connector }) => connector.id === id)) {
      throw new ApiError('entity.unique_integrity_violation', { data: { id } });
    }
    await scope.write([connectorsPart], (trx) =>
      insertConnector(trx, { ...connector, config: scope.sealer.seal(JSON.stringify(config)), metadata: json(metadata) }),
    );
    return ok(toConnectorResponse(connector, factory));
  },
});
