import type { Tenant } from '../../tenancy/tenant-scope.ts';
import type { Application } from './application.ts';
import { ownEndpoint } from './built-in.ts';

/** An application as the Management API answers it: without secrets, addresses of built-in ones completed. */
export function toApplicationResponse(application: Application, tenant: Tenant) {
  const { redirectUris, postLogoutRedirectUris, ...metadata } = application.oidcClientMetadata;
  const complete = (uris: readonly string[]) => uris.map((uri) => uri.replace(ownEndpoint, tenant.endpoint));
  return {
    tenantId: tenant.id,
    id: application.id,
    name: application.name,
    description: application.description,
    type: application.type,
    oidcClientMetadata: {
      redirectUris: complete(redirectUris),
      postLogoutRedirectUris: complete(postLogoutRedirectUris),
      ...metadata,
    },
    customClientMetadata: application.customClientMetadata,
    protectedAppMetadata: application.protectedAppMetadata,
    customData: application.customData,
    isThirdParty: application.isThirdParty,
    appLevelAccessControlEnabled: application.appLevelAccessControlEnabled,
    securityProfile: application.securityProfile,
    protocolSettings: application.protocolSettings,
    createdAt: application.createdAt,
  };
}
