import { randomBytes } from 'node:crypto';
import { ownEndpoint } from '../features/applications/built-in.ts';
import { getSamlConfig } from '../features/saml-applications/queries/configs.ts';
import { requireSamlApplication, samlCallback } from '../features/saml-applications/saml-application.ts';
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
): Promise<{ location: string; cookie: ReplyCookie }> {
  const { id } = requireSamlApplication(scope.settings, applicationId);
  const request = readAuthnRequest(samlRequest, binding);
  const config = await getSamlConfig(scope.db, id);
  if (config.entityId === null) throw new ApiError('application.saml.entity_id_required');
  if (config.acsUrl === null) throw new ApiError('application.saml.acs_url_required');
  if (request.issuer !== config.entityId) throw new ApiError('application.saml.auth_request_issuer_not_match');

  const state = randomBytes(32).toString('base64url');
  const prompt = request.isPassive ? 'none' : request.forceAuthn ? 'login' : undefined;
  const location = new URL(`${scope.tenant.issuer}/auth`);
  location.search = new URLSearchParams({
    client_id: id,
    redirect_uri: callbackAddress(scope.tenant, id),
    response_type: 'code',
    scope: scopesFor(config.attributeMapping).join(' '),
    state,
    ...(prompt && { prompt }),
  }).toString();
  return { location: location.href, cookie: pendingCookie(scope, { applicationId: id, requestId: request.id, relayState, state }) };
}

/** What the mapped claims need; the e-mail address may become the name of the person. */
function scopesFor(mapping: AttributeMapping): string[] {
  const mapped = new Set(Object.keys(mapping));
  const scopes = Object.entries(claimsByScope).filter(([, claims]) => claims.some((claim) => mapped.has(claim)));
  return [...new Set(['openid', 'profile', 'email', ...scopes.map(([scope]) => scope)])];
}
