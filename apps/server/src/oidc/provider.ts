import { Provider, interactionPolicy, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { allowedUserScopes } from '../features/consent/consent-ceilings.ts';
import { cookieNames, cookieSigner } from '../features/sessions/cookies.ts';
import { tokenKeys } from '../features/signing-keys/signing-keys.ts';
import type { Localize } from '../foundation/http/error-reply.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { refuseWithoutAccess } from './access-control.ts';
import { findAccount } from './account.ts';
import { createAdapter } from './adapter.ts';
import { auditProvider } from './audit.ts';
import { acceptFormerHints } from './id-token-hints.ts';
import { reportFailures, showFailure } from './failures.ts';
import { claimsByScope, plainScopes } from './claims/user-claims.ts';
import { applicationOf, isCorsAllowed, useOwnClientRules } from './clients.ts';
import { interactionAddress } from './first-screen.ts';
import { loadExistingGrant } from './first-party-grant.ts';
import { useMiddleware } from './middleware.ts';
import { admitOrganizationRefresh, organizationClaim } from './organization-tokens.ts';
import { defaultResource, resourceServerInfo } from './resources.ts';
import { isRefreshTokenIssued, isRefreshTokenRotated, tokenLifetimes } from './token-rules.ts';
import type { OidcViews } from './views.ts';

export interface ProviderOptions {
  readonly views: OidcViews;
  readonly localize: Localize;
  /** Whether forwarded headers are believed. */
  readonly trustProxy: boolean;
}

/** Parameters of the authorization request beside the standard ones; the hosted pages act on them. */
const extraParams = [
  'interaction_mode',
  'first_screen',
  'direct_sign_in',
  'organization_id',
  'login_hint',
  'ui_locales',
  'identifier',
  'one_time_token',
  'google_one_tap_credential',
  'setup_token',
] as const;

/** The protocol engine of one tenant. It is made anew when the tenant's keys change: 0.4 ms. */
export function createProvider(scope: TenantScope, options: ProviderOptions): Provider {
  const provider = new Provider(scope.tenant.issuer, configuration(scope, options));
  provider.proxy = options.trustProxy;
  useOwnClientRules(provider, scope);
  acceptFormerHints(provider, scope);
  useMiddleware(provider, scope, options);
  auditProvider(provider, scope);
  reportFailures(provider, scope);
  return provider;
}

// oxlint-disable-next-line max-lines-per-function -- one table: every setting of the library in one place
function configuration(scope: TenantScope, { views }: ProviderOptions): Configuration {
  const { tenant, settings } = scope;
  const keys = tokenKeys(scope);
  const algorithm = keys[0]?.jwk.alg ?? 'ES256';
  const secure = tenant.endpoint.startsWith('https:');
  return {
    adapter: createAdapter(scope),
    acceptQueryParamAccessTokens: false,
    allowOmittingSingleRegisteredRedirectUri: false,
    claims: Object.fromEntries(Object.entries(claimsByScope).map(([name, claims]) => [name, [...claims]])),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientBasedCORS: (_ctx, origin, client) => isCorsAllowed(scope, origin, client.clientId),
    clientDefaults: { id_token_signed_response_alg: algorithm, introspection_signed_response_alg: algorithm },
    clockTolerance: 5,
    conformIdTokenClaims: false,
    cookies: {
      names: cookieNames(tenant),
      keys: cookieSigner(settings) as never, // koa's cookies take any object with sign, verify and index; the library's types name only arrays of text
      long: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure },
      short: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure },
    },
    enabledJWA: { idTokenSigningAlgValues: [...new Set(keys.map(({ jwk }) => jwk.alg))] },
    extraParams: [...extraParams],
    extraTokenClaims: (ctx, token) => organizationClaim(ctx, token.resourceServer),
    features: {
      backchannelLogout: { enabled: true },
      claimsParameter: { enabled: false },
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: false },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      // A resource server asks about tokens of others; a public client only about its own (RFC 7662 §2.1).
      introspection: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => client.clientAuthMethod !== 'none' || token.clientId === client.clientId,
      },
      pushedAuthorizationRequests: { enabled: true },
      requestObjects: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (ctx, _client, oneOf) => defaultResource(ctx, oneOf, scope), // `undefined` = none, which the library's type leaves out
        getResourceServerInfo: (ctx, indicator) => resourceServerInfo(ctx, indicator, scope),
        useGrantedResource: () => false,
      },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => views.logout(scope, ctx, { form, isAsked: !ctx.oidc.client }),
        postLogoutSuccessSource: (ctx) => views.signedOut(scope, ctx),
      },
      userinfo: { enabled: true },
    },
    findAccount: async (ctx, id) => {
      await refuseWithoutAccess(ctx, scope, id);
      return findAccount(scope, { id, applicationId: ctx.oidc.client?.clientId });
    },
    formats: {
      customizers: {
        jwt: (_ctx, _token, jwt) => {
          jwt.payload['scope'] ??= ''; // SDKs demand the claim even when nothing was granted
        },
      },
    },
    interactions: {
      policy: consentPolicy(scope),
      url: (ctx, interaction) => {
        const clientId = ctx.oidc.client?.clientId ?? '';
        return interactionAddress(interaction.prompt.name, { clientId, params: interaction.params }, tenant);
      },
    },
    issueRefreshToken: async (ctx, _client, code) => isRefreshTokenIssued(applicationOf(ctx, scope), code),
    jwks: { keys: keys.map(({ jwk }) => jwk) }, // jose's JWK and the library's differ in optional members only
    loadExistingGrant: (ctx) => loadExistingGrant(ctx, scope),
    pkce: { required: (_ctx, client) => client.clientAuthMethod === 'none' },
    renderError: showFailure(scope, views),
    responseTypes: ['code'],
    revokeGrantPolicy: (ctx) => ctx.oidc.route !== 'revocation',
    rotateRefreshToken: async (ctx) => {
      await admitOrganizationRefresh(ctx, scope); // here everything about the refresh token is known, and it is not used up yet
      return isRefreshTokenRotated(ctx, applicationOf(ctx, scope));
    },
    routes: {
      authorization: '/auth',
      device_authorization: '/device/auth',
      code_verification: '/device',
      end_session: '/session/end',
      introspection: '/token/introspection',
      jwks: '/jwks',
      pushed_authorization_request: '/request',
      revocation: '/token/revocation',
      token: '/token',
      userinfo: '/me',
    },
    scopes: [...Object.keys(claimsByScope), ...plainScopes],
    ttl: tokenLifetimes(scope),
  };
}

/**
 * First-party applications are never asked for consent: the grant is made where the interaction resumes. Nobody is asked for what a
 * third-party application may not have: the engine takes it for refused.
 */
function consentPolicy(scope: TenantScope) {
  const policy = interactionPolicy.base();
  const consent = policy.get('consent');
  if (!consent) throw new Error('oidc-provider has no consent prompt any more.');
  const isThirdParty = (ctx: KoaContextWithOIDC) => applicationOf(ctx, scope)?.isThirdParty === true;
  for (const check of consent.checks) {
    const original = check.check;
    check.check = (ctx) => {
      if (!isThirdParty(ctx)) return interactionPolicy.Check.NO_NEED_TO_PROMPT;
      refuseBeyondCeiling(ctx, scope);
      return original(ctx);
    };
  }
  return policy;
}

function refuseBeyondCeiling({ oidc }: KoaContextWithOIDC, { settings }: TenantScope): void {
  const { client, entities, requestParamOIDCScopes } = oidc;
  if (!client) return;
  const allowed = new Set(allowedUserScopes(settings, client.clientId, [...requestParamOIDCScopes]));
  const refused = [...requestParamOIDCScopes].filter((name) => !allowed.has(name));
  if (refused.length > 0) entities.Grant?.rejectOIDCScope(refused.join(' '));
}
