import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { listDomains, listSsoConnectors, type SsoConnectorRow } from './queries/sso-connectors.ts';
import type { SsoConnector } from './sso-connector.ts';

/** The tenant's enterprise connectors, oldest first. */
export const ssoConnectorsPart = defineSnapshotPart<readonly SsoConnector[]>({
  name: 'sso-connectors',
  async load({ db, open }) {
    const rows = await listSsoConnectors(db);
    if (rows.length === 0) return [];
    const domains = Map.groupBy(await listDomains(db), ({ ssoConnectorId }) => ssoConnectorId);
    return rows.map((row) => ({
      ...withOpenConfig(row, open),
      domains: (domains.get(row.id) ?? []).map(({ domain }) => domain),
    }));
  },
});

function withOpenConfig(row: SsoConnectorRow, open: (sealed: string) => string) {
  // Only objects that passed their provider's check are ever sealed.
  return { ...row, config: JSON.parse(open(row.config)) as Record<string, unknown> };
}
