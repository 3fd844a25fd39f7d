import { defaultTenantId } from './default-tenant.ts';

/** Where the console lives. The tenant is part of the address, so that a link opens the page of the tenant it was copied from. */
export const consoleBase = '/console';

/** The part before every page of a tenant: `/console` for the default tenant, `/console/~acme` for others (`~` is in no page's name). */
export const basePathOf = (tenantId: string) => (tenantId === defaultTenantId ? consoleBase : `${consoleBase}/~${tenantId}`);

/** The tenant that an address speaks of. */
export const tenantIdOf = (pathname: string) => /^\/console\/~([0-9a-z-]+)(?:\/|$)/.exec(pathname)?.[1] ?? defaultTenantId;

/** Tenant of this page; choosing another one loads the console anew, so nothing of one tenant is left in memory for the next. */
export const currentTenantId = tenantIdOf(window.location.pathname);

export const redirectUri = `${window.location.origin}${consoleBase}/callback`;
