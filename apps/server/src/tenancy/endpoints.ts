import { isIP } from 'node:net';

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
  return `${url.protocol}//${tenantId}.${url.host}`;
}

/** Whether tenants beside `default` have an address: below a host name there are others, below an IP address there are none. */
export const hasTenantNames = ({ tenants }: Endpoints): boolean => isIP(new URL(tenants).hostname.replace(/^\[|\]$/g, '')) === 0;

/**
 * The tenant a Host header names on the tenants' listener. A host that is neither ours nor below ours is `default`:
 * health checks and addresses by IP reach it; the issuer stays the configured one.
 */
export function tenantOfHost(endpoints: Endpoints, host: string): string {
  const name = hostname(host);
  const base = new URL(endpoints.tenants).hostname;
  return name.endsWith(`.${base}`) ? name.slice(0, -base.length - 1) : defaultTenantId;
}

/** Whether a host name can only mean this machine. */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(name) || name === '[::1]' || name === '::1';

/**
 * Whether a Host header is the name of some site rather than an address or a name of this machine. Such a name leads here only when its
 * owner made it resolve to loopback, to let a page of theirs call us from the visitor's browser (DNS rebinding).
 */
export function isForeignName(host: string): boolean {
  const name = hostname(host);
  return !isLoopback(name) && isIP(name.replace(/^\[|\]$/g, '')) === 0;
}

/** Of a Host header: without the port and the dot at the end, in lower case. */
export function hostname(host: string): string {
  return host.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase();
}
