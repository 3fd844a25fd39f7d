const adminTenantId = 'admin';
const defaultTenantId = 'default';

/** Public addresses of the two listeners, without trailing slash. */
export interface Endpoints {
  /** Serves tenants: the bare host is `default`, `<tenant>.<host>` that tenant. */
  readonly tenants: string;
  /** Serves the console and the admin tenant. */
  readonly admin: string;
}

/** The public address of a tenant. */
export function endpointOf(endpoints: Endpoints, tenantId: string): string {
  if (tenantId === adminTenantId) return endpoints.admin;
  if (tenantId === defaultTenantId) return endpoints.tenants;
  const url = new URL(endpoints.tenants);
  return `${url.protocol}//${tenantId}.${url.host}${url.pathname.replace(/\/$/, '')}`;
}

/**
 * The tenant a Host header names on the tenants' listener. A host that is neither ours nor below ours is `default`:
 * health checks and addresses by IP reach it; the issuer stays the configured one.
 */
export function tenantOfHost(endpoints: Endpoints, host: string): string {
  const name = hostname(host);
  const base = new URL(endpoints.tenants).hostname;
  return name.endsWith(`.${base}`) ? name.slice(0, -base.length - 1) : defaultTenantId;
}

function hostname(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
