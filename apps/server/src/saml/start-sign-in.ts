import { randomBytes } from 'node:crypto';
import { ownEndpoint } from '../features/applications/built-in.ts';
import { getSamlConfig } from '../features/saml-applications/queries/configs.ts';
import { requireSamlApplication, samlCallback, type SamlConfig } from '../features/saml-applications/saml-application.ts';
import type { AttributeMapping } from '../features/saml-applications/schemas.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import type { ReplyCookie } from '../foundation/http/reply.ts';
import { claimsByScope } from '../oidc/claims/user-claims.ts';
import type { Tenant, TenantScope } from '../tenancy/tenant-scope.ts';
import { readAuthnRequest } from './authn-request.ts';
import { pendingCookie } from './pending-request.ts';

export interface SamlMessage {
  readonly binding: 'redirect' | 'post';
  readonly samlRequest: string;
  readonly relayState: string | null;
}

/** Where the browser goes on, with what it is to bring back. */
export interface SignInStart {
  readonly location: string;
  readonly cookie: ReplyCookie;
}

/** The address within Lintel that codes of a SAML application come to. */
export const callbackAddress = ({ endpoint }: Pick<Tenant, 'endpoint'>, applicationId: string): string =>
  samlCallback(applicationId).replace(ownEndpoint, endpoint);

/**
 * Turns a service provider's request into an authorization request of our own.
 * @throws ApiError `application.saml.*`, `entity.not_exists_with_id`
 */
export async function startSignIn(
  scope: TenantScope,
  applicationId: string,
  { binding, samlRequest, relayState }: SamlMessage,
): Promise<SignInStart> {
  const { id } = requireSamlApplication(scope.settings, applicationId);
  const request = readAuthnRequest(samlRequest, binding);
  const config = await getCompleteConfig(scope, id);
  if (request.issuer !== config.entityId) throw new ApiError('application.saml.auth_request_issuer_not_match');
  const prompt = request.isPassive ? 'none' : request.forceAuthn ? 'login' : undefined;
  return authorize(scope, id, { config, requestId: request.id, relayState, parameters: prompt ? { prompt } : {} });
}

/**
 * Begins a sign-in that no service provider asked for: an enterprise's provider sent the person (saml-profiles-2.0-os §4.1.5).
 * @throws ApiError `application.saml.*`, `entity.not_exists_with_id`
 */
export async function startUnaskedSignIn(
  scope: TenantScope,
  applicationId: string,
  parameters: Readonly<Record<string, string>>,
): Promise<SignInStart> {
  const { id } = requireSamlApplication(scope.settings, applicationId);
  return authorize(scope, id, { config: await getCompleteConfig(scope, id), requestId: null, relayState: null, parameters });
}

async function getCompleteConfig({ db }: TenantScope, id: string): Promise<SamlConfig> {
  const config = await getSamlConfig(db, id);
  if (config.entityId === null) throw new ApiError('application.saml.entity_id_required');
  if (config.acsUrl === null) throw new ApiError('application.saml.acs_url_required');
  return config;
}

interface Beginning {
  readonly config: SamlConfig;
  readonly requestId: string | null;
  readonly relayState: string | null;
  /** More of the authorization request. */
  readonly parameters: Readonly<Record<string, string>>;
}

function authorize(scope: TenantScope, id: string, { config, requestId, relayState, parameters }: Beginning): SignInStart {
  const state = randomBytes(32).toString('base64url');
  const location = new URL(`${scope.tenant.issuer}/auth`);
  location.search = new URLSearchParams({
    client_id: id,
    redirect_uri: callbackAddress(scope.tenant, id),
    response_type: 'code',
    scope: scopesFor(config.attributeMapping).join(' '),
    state,
    ...parameters,
  }).toString();
  return { location: location.href, cookie: pendingCookie(scope, { applicationId: id, requestId, relayState, state }) };
}

/** What the mapped claims need; the e-mail address may become the name of the person. */
function scopesFor(mapping: AttributeMapping): string[] {
  const mapped = new Set(Object.keys(mapping));
  const scopes = Object.entries(claimsByScope).filter(([, claims]) => claims.some((claim) => mapped.has(claim)));
  return [...new Set(['openid', 'profile', 'email', ...scopes.map(([scope]) => scope)])];
}
