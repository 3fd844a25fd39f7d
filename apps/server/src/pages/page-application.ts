import type { RegisteredApplication } from '../features/applications/application.ts';
import { ownEndpoint } from '../features/applications/built-in.ts';
import { applicationLooksPart } from '../features/applications/looks-part.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

export interface PageApplication {
  readonly name: string;
  /** Where a lost person can start again. */
  readonly homeUrl?: string;
}

/** The application as a person knows it, with the way back to it: its own address, as its redirect addresses show it. */
export function pageApplication(
  { id, name: ownName, oidcClientMetadata, isBuiltIn }: RegisteredApplication,
  { tenant, settings }: TenantScope,
): PageApplication {
  const name = settings.get(applicationLooksPart).get(id)?.displayName ?? ownName;
  const address = oidcClientMetadata.redirectUris.find(
    (uri) => uri.startsWith(ownEndpoint) || (/^https?:/.test(uri) && !uri.includes('*')),
  );
  if (address === undefined) return { name };
  if (isBuiltIn) return { name, homeUrl: address.replace(ownEndpoint, tenant.endpoint).replace(/\/callback$/, '') };
  return URL.canParse(address) ? { name, homeUrl: new URL(address).origin } : { name };
}
