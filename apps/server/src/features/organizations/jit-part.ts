import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import { ssoConnectorsPart } from '../sso-connectors/sso-connectors-part.ts';
import { listJitEmailDomains } from './queries/jit-email-domains.ts';

interface JitSettings {
  /** Ids of the organizations that addresses of a domain join. */
  readonly organizationsByEmailDomain: ReadonlyMap<string, readonly string[]>;
}

/** Which organizations people join by themselves when they register. In memory, so that a registration without any costs nothing. */
export const jitPart = defineSnapshotPart<JitSettings>({
  name: 'just-in-time',
  load: async ({ db }) => {
    const byDomain = Map.groupBy(await listJitEmailDomains(db), ({ emailDomain }) => emailDomain);
    const entries = [...byDomain].map(([domain, rows]) => [domain, rows.map(({ organizationId }) => organizationId)] as const);
    return { organizationsByEmailDomain: new Map(entries) };
  },
});

/**
 * The organizations that whoever owns the address joins. Give it proven addresses only. People of an enterprise connector join by
 * that connector instead.
 */
export function organizationsOfAddress(settings: Settings, email: string): readonly string[] {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (settings.get(ssoConnectorsPart).some(({ domains }) => domains.includes(domain))) return [];
  return settings.get(jitPart).organizationsByEmailDomain.get(domain) ?? [];
}
