import { Provider, type Configuration, type ResponseType } from 'oidc-provider';
import type { MetadataClients } from '../features/cimd/metadata-clients.ts';
import { cookieNames } from '../features/sessions/cookies.ts';
import { tokenKeys } from '../features/signing-keys/signing-keys.ts';
import type { Localize } from '../foundation/http/error-reply.ts';
import type { Outbound } from '../foundation/outbound-http/outbound.ts';
import type { Sandbox } from '../foundation/sandbox/sandbox.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { refuseWithoutAccess } from './clients/access-control.ts';
import { findAccount } from './claims/account.ts';
import type { AddressLimit } from '../foundation/http/address-limit.ts';
import { createAdapter } from './engine/adapter.ts';
import { boundCookieSigner } from './engine/bind-cookies.ts';
import { auditProvider } from './engine/audit.ts';
import { acceptFormerHints } from './tokens/id-token-hints.ts';
import { reportFailures, showFailure } from './engine/failures.ts';
import { isForSomebodyElse, promptForApproval } from './backchannel/approval-prompts.ts';
import { findAskedPerson } from './backchannel/asked-person.ts';
import { claimsByScope, plainScopes } from './claims/user-claims.ts';
import { consentPolicy } from './consent/consent-policy.ts';
import { applicationOf, isCorsAllowed, useOwnClientRules } from './clients/clients.ts';
import { useDevicePage } from './devices/device-flow.ts';
import { customClaims } from './claims/custom-claims.ts';
import { interactionAddress } from './prompts/first-screen.ts';
import { isSignedInAsAnother, promptForOneTimeToken } from './prompts/one-time-token-prompt.ts';
import { loadExistingGrant } from './consent/first-party-grant.ts';
import { useMiddleware } from './engine/middleware.ts';
import { admitOrganizationRefresh, organizationClaim } from './tokens/organization-tokens.ts';
import { outboundFetch } from './engine/outbound-fetch.ts';
import { providerFeatures } from './provider-features.ts';
import { protocolUse } from './engine/protocol-use.ts';
import { detectReplays } from './engine/replay-detection.ts';
import { settleTokens } from './engine/token-writes.ts';
import { certificateAliases, ignoreOtherThumbprints, type CertificateHeaders } from './security-profiles/sender-constraint.ts';
import { assertClientAssertion, clientAlgorithms } from './security-profiles/signed-requests.ts';
import { grantExchangedTokens } from './token-exchange/exchanged-grant.ts';
import { actorClaim, registerTokenExchange } from './token-exchange/exchange.ts';
import { isPkceRequired, isRefreshTokenIssued, isRefreshTokenRotated, tokenLifetimes } from './tokens/token-rules.ts';
import type { OidcViews } from './views.ts';

export interface ProviderOptions {
  readonly views: OidcViews;
  readonly localize: Localize;
  /** What the library fetches for itself (keys of clients) goes through it. */
  readonly outbound: Pick<Outbound, 'fetch'>;
  /** Runs the tenant's scripts for token claims. */
  readonly sandbox: Sandbox;
  /** Where a trusted proxy writes clients' certificates. */
  readonly certificateHeaders: CertificateHeaders;
  /** Whether forwarded headers are believed. */
  readonly trustProxy: boolean;
  /** How often a client address may begin a sign-in. */
  readonly beginnings: AddressLimit;
  readonly metadataClients: MetadataClients;
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
  registerTokenExchange(provider, scope);
  grantExchangedTokens(provider);
  useOwnClientRules(provider, scope);
  acceptFormerHints(provider, scope);
  useMiddleware(provider, scope, options);
  useDevicePage(provider, scope);
  detectReplays(provider, scope);
  auditProvider(provider, scope);
  reportFailures(provider, scope);
  return provider;
}

// oxlint-disable-next-line max-lines-per-function -- one table: every setting of the library in one place
function configuration(
  scope: TenantScope,
  { views, metadataClients, outbound, sandbox, certificateHeaders, beginnings }: ProviderOptions,
): Configuration {
  const { tenant, settings } = scope;
  const keys = tokenKeys(scope);
  const algorithm = keys[0]?.jwk.alg ?? 'ES256';
  const ownAlgorithms = [...new Set(keys.map(({ jwk }) => jwk.alg))];
  const use = protocolUse(settings);
  const secure = tenant.endpoint.startsWith('https:');
  return {
    adapter: createAdapter(scope, { clients: metadataClients, beginnings }),
    acceptQueryParamAccessTokens: false,
    allowOmittingSingleRegisteredRedirectUri: false,
    claims: Object.fromEntries(Object.entries(claimsByScope).map(([name, claims]) => [name, [...claims]])),
    assertJwtClientAuthClaimsAndHeader: assertClientAssertion,
    clientAuthMethods: [
      'client_secret_basic',
      'client_secret_post',
      'private_key_jwt',
      'none',
      ...(use.isMtls ? (['tls_client_auth', 'self_signed_tls_client_auth'] as const) : []),
    ],
    clientBasedCORS: (_ctx, origin, client) => isCorsAllowed(scope, origin, client.clientId),
    clientDefaults: {
      id_token_signed_response_alg: algorithm,
      introspection_signed_response_alg: algorithm,
      authorization_signed_response_alg: algorithm,
    },
    clockTolerance: 10, // FAPI 2.0 Security Profile §5.3.2.1: clocks that are up to ten seconds ahead
    conformIdTokenClaims: false,
    cookies: {
      names: cookieNames(tenant),
      keys: boundCookieSigner(scope) as never, // koa's cookies take any object with sign, verify and index; the library's types name only arrays of text
      long: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure },
      short: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure },
    },
    discovery: certificateAliases(scope, use, certificateHeaders),
    enabledJWA: {
      authorizationSigningAlgValues: ownAlgorithms,
      clientAuthSigningAlgValues: clientAlgorithms,
      idTokenSigningAlgValues: ownAlgorithms,
      requestObjectSigningAlgValues: clientAlgorithms,
      userinfoSigningAlgValues: ownAlgorithms,
    },
    extraParams: { ...Object.fromEntries(extraParams.map((name) => [name, null])), dpop_jkt: ignoreOtherThumbprints(scope) },
    extraTokenClaims: async (ctx, token) => ({
      ...(await customClaims(ctx, token, { scope, sandbox })),
      ...organizationClaim(ctx, token.resourceServer),
      ...actorClaim(),
    }),
    features: providerFeatures(scope, { views, certificateHeaders }),
    fetch: outboundFetch(outbound),
    findAccount: async (ctx, id) => {
      if (ctx.oidc.route === 'backchannel_authentication') return findAskedPerson(ctx, scope, id);
      await refuseWithoutAccess(ctx, scope, id);
      return findAccount(scope, { id, applicationId: ctx.oidc.client?.clientId });
    },
    formats: {
      customizers: {
        jwt: async (_ctx, _token, jwt) => {
          jwt.payload['scope'] ??= ''; // SDKs demand the claim even when nothing was granted
          await settleTokens(scope);
        },
      },
    },
    interactions: {
      policy: promptForApproval(promptForOneTimeToken(consentPolicy(scope))),
      url: async (ctx, interaction) => {
        const clientId = ctx.oidc.client?.clientId ?? '';
        if (isForSomebodyElse(ctx)) return `${tenant.endpoint}/approve/switch-account?${new URLSearchParams({ app_id: clientId })}`;
        const isSwitch = await isSignedInAsAnother(ctx, scope);
        return interactionAddress(interaction.prompt.name, { clientId, params: interaction.params, isSwitch }, tenant);
      },
    },
    issueRefreshToken: async (ctx, _client, code) => isRefreshTokenIssued(applicationOf(ctx, scope), code),
    jwks: { keys: keys.map(({ jwk }) => jwk) }, // jose's JWK and the library's differ in optional members only
    loadExistingGrant: (ctx) => loadExistingGrant(ctx, scope),
    pkce: { required: (ctx, client) => client.clientAuthMethod === 'none' || isPkceRequired(applicationOf(ctx, scope)) },
    renderError: showFailure(scope, views),
    responseTypes: [...use.responseTypes] as ResponseType[], // the library's type lists every order of the words by itself
    revokeGrantPolicy: (ctx) => ctx.oidc.route !== 'revocation',
    rotateRefreshToken: async (ctx) => {
      await admitOrganizationRefresh(ctx, scope); // here everything about the refresh token is known, and it is not used up yet
      return isRefreshTokenRotated(ctx, applicationOf(ctx, scope));
    },
    routes: {
      authorization: '/auth',
      backchannel_authentication: '/backchannel',
      device_authorization: '/device/auth',
      code_verification: '/device',
      end_session: '/session/end',
      introspection: '/token/introspection',
      jwks: '/jwks',
      pushed_authorization_request: '/request',
      registration: '/reg',
      revocation: '/token/revocation',
      token: '/token',
      userinfo: '/me',
    },
    scopes: [...Object.keys(claimsByScope), ...plainScopes],
    ttl: tokenLifetimes(scope),
  };
}
