import type { ConnectorType } from '@lintel/connector-kit';
import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import type { Connector } from './connector.ts';
import { listConnectors, type ConnectorRow } from './queries.ts';

/** The tenant's connectors in the order of their making, configurations opened. */
export const connectorsPart = defineSnapshotPart<readonly Connector[]>({
  name: 'connectors',
  load: async ({ db, open }) => (await listConnectors(db)).map((row) => toConnector(row, open)),
});

/** Whether the tenant can send e-mail or text messages. */
export const hasConnector = (settings: Settings, type: ConnectorType): boolean =>
  settings.get(connectorsPart).some((connector) => connector.type === type);

function toConnector(row: ConnectorRow, open: (sealed: string) => string): Connector {
  const { id, connectorId, type, metadata, syncProfile, enableTokenStorage } = row;
  // Only configurations that passed their guard, which takes objects, are ever sealed.
  const config = JSON.parse(open(row.config)) as Record<string, unknown>;
  return { id, connectorId, type, config, metadata, syncProfile, enableTokenStorage };
}
