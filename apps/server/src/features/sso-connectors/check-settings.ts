import { ApiError } from '../../foundation/http/api-error.ts';
import { checkDomains } from './domains.ts';
import { checkSsoConfig, type SsoProvider } from './providers.ts';
import { parseSamlMetadata } from '@lintel/connector-kit/saml';

interface GivenSettings {
  readonly config?: Readonly<Record<string, unknown>> | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly enableTokenStorage?: boolean | undefined;
  readonly now: number;
}

/**
 * What an administrator gives for a connector, before anything is stored; the domains as they are to be stored.
 * @throws ApiError `connector.invalid_config`, `connector.invalid_metadata`, `connector.token_storage_not_supported`, `single_sign_on.*`
 */
export async function checkSettings(
  provider: SsoProvider,
  { config, domains, enableTokenStorage, now }: GivenSettings,
): Promise<string[] | undefined> {
  if (config) {
    checkSsoConfig(provider, config);
    if (typeof config['metadata'] === 'string') await checkMetadata(config['metadata'], now);
  }
  // A SAML assertion brings no tokens that could be kept.
  if (enableTokenStorage && provider.providerType !== 'oidc') throw new ApiError('connector.token_storage_not_supported');
  return domains && checkDomains(domains);
}

async function checkMetadata(metadata: string, now: number): Promise<void> {
  try {
    await parseSamlMetadata(metadata, now);
  } catch (error) {
    throw new ApiError('connector.invalid_metadata', { details: error instanceof Error ? error.message : String(error), cause: error });
  }
}
