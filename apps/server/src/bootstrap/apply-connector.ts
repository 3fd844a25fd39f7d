import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { newId } from '../foundation/crypto/ids.ts';
import { json } from '../foundation/database/json.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import { checkConfig } from '../features/connectors/check-config.ts';
import type { Connector } from '../features/connectors/connector.ts';
import type { ConnectorFactory } from '../features/connectors/connector-factory.ts';
import { checkSocialPlace, checkWish } from '../features/connectors/connector-rules.ts';
import { connectorsPart } from '../features/connectors/connectors-part.ts';
import { installedConnectors } from '../features/connectors/connectors-scope.ts';
import { insertConnector, updateConnector } from '../features/connectors/queries.ts';
import type { BootstrapConnector } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { unknownKeys } from './unknown-keys.ts';

/** A connector: the one of its id, else the one of its package. E-mail and SMS take the place of the one there is. */
export async function applyConnector(wanted: BootstrapConnector, scope: BootstrapScope): Promise<void> {
  const factory = scope.connectors.find(wanted.connectorId);
  if (!factory) {
    const installed = scope.connectors.list.map(({ id }) => id).join(', ');
    throw new ApiError('connector.not_found_with_connector_id', {
      details: `There is no connector package "${wanted.connectorId}". Installed: ${installed}.`,
    });
  }
  checkWish(factory, wanted);
  checkConfig(factory, wanted.config);
  const unknown = factory.configGuard instanceof z.ZodType ? unknownKeys(factory.configGuard, wanted.config, ['config']) : [];
  if (unknown.length > 0) throw new ApiError('connector.invalid_config', { details: unknown.join(' ') });
  const existing = findConnector(scope, { wanted, factory });
  const connector: Connector = {
    id: existing?.id ?? wanted.id ?? newId(),
    connectorId: factory.id,
    type: factory.type,
    config: wanted.config,
    metadata: wanted.metadata ?? existing?.metadata ?? {},
    syncProfile: wanted.syncProfile ?? existing?.syncProfile ?? false,
    enableTokenStorage: wanted.enableTokenStorage ?? existing?.enableTokenStorage ?? false,
  };
  if (isDeepStrictEqual(connector, existing)) return;
  const row = { ...connector, config: scope.sealer.seal(JSON.stringify(connector.config)), metadata: json(connector.metadata) };
  if (!existing) checkSocialPlace(factory, { metadata: connector.metadata, others: installedConnectors(scope) });
  await scope.write([connectorsPart], (trx) =>
    existing ? updateConnector(trx, { id: existing.id, values: row }) : insertConnector(trx, row),
  );
}

function findConnector(
  { settings }: BootstrapScope,
  { wanted, factory }: { wanted: BootstrapConnector; factory: ConnectorFactory },
): Connector | undefined {
  const same = settings.get(connectorsPart).filter(({ connectorId }) => connectorId === factory.id);
  if (wanted.id !== undefined) return same.find(({ id }) => id === wanted.id);
  const target = wanted.metadata?.target;
  return target === undefined ? same[0] : same.find(({ metadata }) => metadata.target === target);
}
