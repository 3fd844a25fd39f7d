import type { z } from 'zod';
import { newId } from '../../foundation/crypto/ids.ts';
import { json } from '../../foundation/database/json.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { checkConfig } from './check-config.ts';
import type { Connector } from './connector.ts';
import { checkSocialPlace, checkWish } from './connector-rules.ts';
import { connectorsPart } from './connectors-part.ts';
import { installedConnectors, type ConnectorsScope, type InstalledConnector } from './connectors-scope.ts';
import { insertConnector } from './queries.ts';
import type { newConnector } from './schemas.ts';

/**
 * Sets up a connector. One for e-mail or SMS takes the place of the one there is.
 *
 * @throws ApiError `connector.*`; `entity.unique_integrity_violation` when the given id belongs to a connector that stays
 */
export async function setUpConnector(
  scope: TenantScope & ConnectorsScope,
  wish: z.infer<typeof newConnector>,
): Promise<InstalledConnector> {
  const factory = scope.connectors.find(wish.connectorId);
  if (!factory) throw new ApiError('connector.not_found_with_connector_id', { data: { connectorId: wish.connectorId } });
  const { id = newId(), metadata = {}, config = {}, syncProfile = false, enableTokenStorage = false } = wish;
  const connector: Connector = { id, connectorId: factory.id, type: factory.type, config, metadata, syncProfile, enableTokenStorage };
  checkWish(factory, wish);
  checkSocialPlace(factory, { metadata, others: installedConnectors(scope) });
  if (wish.config) checkConfig(factory, wish.config);
  const namesake = scope.settings.get(connectorsPart).find((other) => other.id === id);
  if (namesake && (factory.type === 'Social' || namesake.type !== factory.type)) {
    throw new ApiError('entity.unique_integrity_violation', { data: { id } });
  }
  await scope.write([connectorsPart], (trx) =>
    insertConnector(trx, { ...connector, config: scope.sealer.seal(JSON.stringify(config)), metadata: json(metadata) }),
  );
  return { connector, factory };
}
