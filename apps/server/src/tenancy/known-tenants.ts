import { endpointOf, type Endpoints } from './endpoints.ts';
import type { TenantRow } from './queries.ts';
import type { Tenant } from './tenant-scope.ts';

const adminTenantId = 'admin';

export interface KnownTenant extends Tenant {
  readonly isSuspended: boolean;
  /** Tells a tenant from one that had the same id before it. */
  readonly createdAt: number;
}

/** A host name that leads to a tenant beside its configured address. */
export interface CustomHost {
  readonly host: string;
  readonly tenantId: string;
}

export interface KnownTenants {
  /** By id, at its configured address. */
  readonly byId: ReadonlyMap<string, KnownTenant>;
  /** By custom host: the same tenant, whose addresses are there. */
  readonly byHost: ReadonlyMap<string, KnownTenant>;
}

/** Tenants with their addresses. A custom host has scheme and port of the tenants' endpoint: the same proxy answers there. */
export function knowTenants({
  rows,
  hosts,
  endpoints,
}: {
  rows: readonly TenantRow[];
  hosts: readonly CustomHost[];
  endpoints: Endpoints;
}): KnownTenants {
  const byId = new Map<string, KnownTenant>();
  const byHost = new Map<string, KnownTenant>();
  const hostsOf = Map.groupBy(hosts, ({ tenantId }) => tenantId);
  for (const { id, name, isSuspended, createdAt } of rows) {
    const own = (hostsOf.get(id) ?? []).map(({ host }) => ({ host, endpoint: customEndpoint(endpoints, host) }));
    const base = endpointOf(endpoints, id);
    const issuers = [base, ...own.map(({ endpoint }) => endpoint)].map(issuerOf);
    const at = (endpoint: string): KnownTenant => ({
      id,
      name,
      isSuspended,
      createdAt,
      endpoint,
      issuer: issuerOf(endpoint),
      issuers,
      isAdmin: id === adminTenantId,
    });
    byId.set(id, at(base));
    for (const { host, endpoint } of own) byHost.set(host, at(endpoint));
  }
  return { byId, byHost };
}

const issuerOf = (endpoint: string): string => `${endpoint}/oidc`;

function customEndpoint(endpoints: Endpoints, host: string): string {
  const { protocol, port } = new URL(endpoints.tenants);
  return `${protocol}//${host}${port ? `:${port}` : ''}`;
}

/** Whether nothing that a tenant's scope was built from is another now. */
export const isSameTenant = (one: KnownTenant, other: KnownTenant | undefined): boolean =>
  one.name === other?.name && one.createdAt === other.createdAt && one.issuers.join() === other.issuers.join();
