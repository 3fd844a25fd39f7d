import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { SsoProvidersScope } from './provider-config.ts';
import { getProvider, type ProviderName } from './providers.ts';
import type { IdpInitiatedAuthConfigRow } from './queries/idp-initiated-auth-configs.ts';
import type { SsoConnector } from './sso-connector.ts';

/** A connector as the API shows it. */
export function toSsoConnectorResponse({ providerName, ...connector }: SsoConnector, tenantId: string) {
  const { providerName: known } = getProvider(providerName);
  return { tenantId, ...connector, providerName: known satisfies ProviderName };
}

/** The same with what its provider says of itself. */
export async function toSsoConnectorWithProvider(
  connector: SsoConnector,
  { tenant, ssoProviderConfigs }: Pick<TenantScope, 'tenant'> & SsoProvidersScope,
) {
  const { name, providerType, logo, logoDark } = getProvider(connector.providerName);
  const providerConfig = await ssoProviderConfigs.describe(connector, tenant);
  return {
    ...toSsoConnectorResponse(connector, tenant.id),
    name,
    providerType,
    providerLogo: logo,
    providerLogoDark: logoDark,
    ...(providerConfig && { providerConfig }),
  };
}

export function toIdpInitiatedAuthConfigResponse({ ssoConnectorId, ...row }: IdpInitiatedAuthConfigRow, tenantId: string) {
  return { tenantId, connectorId: ssoConnectorId, ...row };
}
