import type { Application } from '../../../features/applications/application.ts';
import { applicationsPart } from '../../../features/applications/applications-part.ts';
import type { SsoProvidersScope } from '../../../features/sso-connectors/provider-config.ts';
import {
  findIdpInitiatedAuthConfig,
  type IdpInitiatedAuthConfigRow,
} from '../../../features/sso-connectors/queries/idp-initiated-auth-configs.ts';
import { readUnaskedSamlResponse } from '../../../features/sso-connectors/saml-service-provider.ts';
import type { SsoConnector } from '../../../features/sso-connectors/sso-connector.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { ReplyCookie } from '../../../foundation/http/reply.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { isFirstUse, openProviderSession } from './provider-session.ts';

type Scope = TenantScope & SsoProvidersScope;

export interface Arrival {
  /** Where the browser goes on. */
  readonly location: string;
  readonly cookies: readonly ReplyCookie[];
}

/** Begins a sign-in to an application that speaks SAML; given by whoever knows how. */
export type EnterSamlApplication = (
  scope: TenantScope,
  applicationId: string,
  parameters: Readonly<Record<string, string>>,
) => Promise<{ readonly location: string; readonly cookie: ReplyCookie }>;

interface Unasked {
  readonly samlResponse: string;
  readonly enterSamlApplication: EnterSamlApplication;
}

/**
 * Takes in a person whom an enterprise's provider sent without having been asked (saml-profiles-2.0-os §4.1.5), where the administrator has said
 * which application such people enter. Who they are waits with the browser; the sign-in that the application begins then finds it.
 *
 * @throws ApiError `session.connector_validation_session_not_found` where nobody comes unasked, `connector.*`, `single_sign_on.idp_initiated_*`
 */
export async function receiveUnasked(
  scope: Scope,
  connector: SsoConnector,
  { samlResponse, enterSamlApplication }: Unasked,
): Promise<Arrival> {
  const config = await findIdpInitiatedAuthConfig(scope.db, connector.id);
  if (!config) throw new ApiError('session.connector_validation_session_not_found');
  const { account, ...assertion } = await readUnaskedSamlResponse(scope, connector, samlResponse);
  if (!(await isFirstUse(scope, connector.id, assertion))) {
    throw new ApiError('connector.invalid_response', { status: 400, details: 'The response was brought before.' });
  }
  const { location, cookies } = await enter(scope, config, enterSamlApplication);
  return { location, cookies: [...cookies, await openProviderSession(scope, connector.id, account)] };
}

async function enter(scope: Scope, config: IdpInitiatedAuthConfigRow, enterSamlApplication: EnterSamlApplication): Promise<Arrival> {
  const { ssoConnectorId, clientIdpInitiatedAuthCallbackUri: ownAddress } = config;
  if (!config.autoSendAuthorizationRequest) {
    if (ownAddress === null) throw new ApiError('single_sign_on.idp_initiated_authentication_client_callback_uri_not_found');
    const address = new URL(ownAddress);
    address.searchParams.set('ssoConnectorId', ssoConnectorId);
    return { location: address.href, cookies: [] };
  }
  const application = scope.settings.get(applicationsPart).get(config.defaultApplicationId);
  if (!application) throw new ApiError('entity.not_exists_with_id', { values: { name: 'applications', id: config.defaultApplicationId } });
  // Whoever is signed in already may be somebody else than whom the provider sent.
  const parameters = { prompt: 'login', direct_sign_in: `sso:${ssoConnectorId}` };
  if (application.type !== 'SAML') return { location: authorizationUrl(scope, application, { ...config, parameters }), cookies: [] };
  const { location, cookie } = await enterSamlApplication(scope, application.id, parameters);
  return { location, cookies: [cookie] };
}

function authorizationUrl(
  { tenant }: Scope,
  { id, oidcClientMetadata: { redirectUris } }: Application,
  {
    redirectUri,
    authParameters,
    parameters,
  }: Pick<IdpInitiatedAuthConfigRow, 'redirectUri' | 'authParameters'> & { parameters: Record<string, string> },
): string {
  const callback = redirectUri ?? redirectUris[0];
  if (callback === undefined) throw new ApiError('single_sign_on.idp_initiated_authentication_redirect_uri_not_registered');
  const scopes = new Set(['openid', 'profile', ...(authParameters['scope'] ?? '').split(' ').filter(Boolean)]);
  const url = new URL(`${tenant.issuer}/auth`);
  url.search = new URLSearchParams({
    ...parameters,
    ...authParameters,
    direct_sign_in: parameters['direct_sign_in'] ?? '',
    scope: [...scopes].join(' '),
    client_id: id,
    redirect_uri: callback,
    response_type: 'code',
  }).toString();
  return url.href;
}
