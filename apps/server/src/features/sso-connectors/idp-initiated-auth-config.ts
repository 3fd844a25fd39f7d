import { ApiError } from '../../foundation/http/api-error.ts';
import type { Settings } from '../../tenancy/snapshot.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { getProvider } from './providers.ts';
import type { IdpInitiatedAuthConfigInput } from './schemas.ts';
import type { SsoConnector } from './sso-connector.ts';

interface Check {
  readonly connector: SsoConnector;
  readonly config: IdpInitiatedAuthConfigInput;
  readonly settings: Settings;
}

/**
 * Only SAML has sign-ins that begin at the provider, and only an application that people enter by a browser can be their aim.
 * @throws ApiError `single_sign_on.idp_initiated_authentication_*`, `entity.not_exists_with_id`
 */
export function checkIdpInitiatedAuthConfig({ connector, config, settings }: Check): void {
  if (getProvider(connector.providerName).providerType !== 'saml') {
    throw new ApiError('single_sign_on.idp_initiated_authentication_not_supported');
  }
  const application = settings.get(applicationsPart).get(config.defaultApplicationId);
  if (!application) {
    throw new ApiError('entity.not_exists_with_id', { values: { name: 'applications', id: config.defaultApplicationId } });
  }
  // A single page application keeps the verifier of its own request, so it cannot go on with one of ours.
  const allowed = config.autoSendAuthorizationRequest ? ['Traditional', 'SAML'] : ['Traditional', 'SPA'];
  if (!allowed.includes(application.type) || application.isThirdParty) {
    throw new ApiError('single_sign_on.idp_initiated_authentication_invalid_application_type', { data: { type: application.type } });
  }
  if (!config.autoSendAuthorizationRequest || !config.redirectUri) return;
  if (!application.oidcClientMetadata.redirectUris.includes(config.redirectUri)) {
    throw new ApiError('single_sign_on.idp_initiated_authentication_redirect_uri_not_registered');
  }
}
