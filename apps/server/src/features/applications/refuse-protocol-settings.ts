import { ApiError } from '../../foundation/http/api-error.ts';
import { tokenKeys, type SigningAlgorithm } from '../signing-keys/signing-keys.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { hasSecrets, type Application } from './application.ts';
import { certificateNames, fapiAlgorithms, protocolRules, type ProtocolSettings } from './protocol-settings.ts';

type Choice = Pick<
  Application,
  'type' | 'isThirdParty' | 'securityProfile' | 'protocolSettings' | 'oidcClientMetadata' | 'customClientMetadata'
>;

/**
 * Refuses settings that contradict each other or the profile: found when they are saved, not when somebody signs in.
 * @throws ApiError `oidc.invalid_client_metadata` naming everything that is wrong
 */
export function refuseProtocolSettings(application: Choice, scope: Pick<TenantScope, 'settings' | 'now'>): void {
  const algorithms = tokenKeys(scope).map(({ jwk }) => jwk.alg);
  const problems = [
    ...authenticationProblems(application),
    ...tokenProblems(application),
    ...responseProblems(application),
    ...backchannelProblems(application),
    ...algorithmProblems(application.protocolSettings, algorithms),
    ...(application.securityProfile === 'default' ? [] : redirectProblems(application)),
    ...(application.securityProfile === 'oauth21' ? oauth21Problems(application) : []),
    ...(application.securityProfile === 'fapi2' ? fapiProblems(application, algorithms) : []),
  ];
  if (problems.length > 0) throw new ApiError('oidc.invalid_client_metadata', { details: problems.join(' ') });
}

function* when(isWrong: boolean, problem: string): Generator<string> {
  if (isWrong) yield problem;
}

function* authenticationProblems({ type, protocolSettings: settings }: Choice): Generator<string> {
  const { tokenEndpointAuthMethod: method, jwks, jwksUri } = settings;
  const hasKeys = jwks !== undefined || jwksUri !== undefined;
  yield* when(jwks !== undefined && jwksUri !== undefined, 'Give jwks or jwksUri, not both.');
  yield* when(
    method !== undefined && !hasSecrets(type),
    `tokenEndpointAuthMethod: an application of type ${type} cannot keep a secret or key.`,
  );
  const needsKeys = method === 'private_key_jwt' || method === 'self_signed_tls_client_auth';
  yield* when(needsKeys && !hasKeys, `${method} needs the application's keys: jwks or jwksUri.`);
  const lacksCertificate =
    method === 'self_signed_tls_client_auth' && jwks !== undefined && !jwks.keys.some(({ x5c }) => x5c !== undefined);
  yield* when(lacksCertificate, 'self_signed_tls_client_auth needs a key with its certificate in x5c.');
  const names = certificateNames.filter((name) => settings[name] !== undefined);
  yield* when(method === 'tls_client_auth' && names.length !== 1, `tls_client_auth needs exactly one of ${certificateNames.join(', ')}.`);
  yield* when(method !== 'tls_client_auth' && names.length > 0, `${names.join(', ')}: only with tls_client_auth.`);
  yield* when(
    settings.tokenEndpointAuthSigningAlg !== undefined && method !== 'private_key_jwt',
    'tokenEndpointAuthSigningAlg: only with private_key_jwt.',
  );
  const signsRequests = settings.requireSignedRequestObject === true || settings.requestObjectSigningAlg !== undefined;
  yield* when(signsRequests && !hasKeys, "Signed request objects need the application's keys: jwks or jwksUri.");
}

function* tokenProblems({ protocolSettings: settings, customClientMetadata }: Choice): Generator<string> {
  const { dpopBoundAccessTokens: dpop, tlsClientCertificateBoundAccessTokens: tls } = settings;
  yield* when(dpop === true && tls === true, 'Tokens are bound by DPoP or by a certificate, not by both.');
  yield* when(settings.dpopNonceRequired === true && dpop !== true, 'dpopNonceRequired: only with dpopBoundAccessTokens.');
  const exchanges = customClientMetadata.allowTokenExchange === true;
  yield* when((dpop === true || tls === true) && exchanges, 'allowTokenExchange: nothing binds the tokens that come of an exchange.');
  const fromBrowser = settings.responseTypes?.find((responseType) => responseType.split(' ').includes('token'));
  yield* when(
    (dpop === true || tls === true) && fromBrowser !== undefined,
    `responseTypes: "${fromBrowser}" hands out access tokens that nothing binds.`,
  );
}

function* responseProblems({ type, isThirdParty, protocolSettings, oidcClientMetadata, customClientMetadata }: Choice): Generator<string> {
  const { responseTypes, claimsParameter } = protocolSettings;
  const isWithoutBrowser = type === 'MachineToMachine' || customClientMetadata.isDeviceFlow === true;
  yield* when(responseTypes !== undefined && isWithoutBrowser, 'responseTypes: nobody is sent to this application with an answer.');
  // OpenID Connect Registration §2: tokens in the address go over https; loopback stays on the machine.
  const isFrontChannel = responseTypes?.some((responseType) => responseType.includes('token')) === true;
  const open = isFrontChannel && oidcClientMetadata.redirectUris.find((uri) => /^http:/i.test(uri) && !isLoopback(uri));
  yield* when(Boolean(open), `redirectUris: "${open}" would carry tokens unencrypted.`);
  // What people agreed to are scopes: a claim asked for by itself would go past them.
  yield* when(claimsParameter === true && isThirdParty, 'claimsParameter: not for third-party applications.');
}

/** OpenID Connect CIBA §4. */
function* backchannelProblems({ type, protocolSettings, customClientMetadata }: Choice): Generator<string> {
  const { backchannelTokenDeliveryMode: mode, backchannelClientNotificationEndpoint: endpoint } = protocolSettings;
  const asksPeople = type === 'Traditional' && customClientMetadata.isDeviceFlow !== true;
  yield* when(mode !== undefined && !asksPeople, `backchannelTokenDeliveryMode: only traditional web applications, and ${type} is none.`);
  yield* when(
    mode === 'ping' && endpoint === undefined,
    'backchannelTokenDeliveryMode "ping" needs a backchannelClientNotificationEndpoint.',
  );
  yield* when(
    mode !== 'ping' && endpoint !== undefined,
    'backchannelClientNotificationEndpoint: only with backchannelTokenDeliveryMode "ping".',
  );
  // A bearer token goes there.
  const isOpen = endpoint !== undefined && /^http:/i.test(endpoint) && !isLoopback(endpoint);
  yield* when(isOpen, 'backchannelClientNotificationEndpoint must be https.');
}

const isLoopback = (uri: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?([/?]|$)/i.test(uri);

const tenantSigned = ['idTokenSignedResponseAlg', 'userinfoSignedResponseAlg', 'authorizationSignedResponseAlg'] as const;

function* algorithmProblems(settings: ProtocolSettings, algorithms: readonly SigningAlgorithm[]): Generator<string> {
  for (const name of tenantSigned) {
    const alg = settings[name];
    yield* when(
      alg !== undefined && !algorithms.includes(alg),
      `${name}: the tenant has no key for "${alg}"; it has one for ${algorithms.join(', ')}.`,
    );
  }
}

function* redirectProblems({ oidcClientMetadata: { redirectUris, postLogoutRedirectUris } }: Choice): Generator<string> {
  const wild = [...redirectUris, ...postLogoutRedirectUris].find((uri) => uri.includes('*'));
  yield* when(wild !== undefined, `redirectUris: "${wild}" has a wildcard; this security profile takes exact addresses only.`);
  const open = redirectUris.find((uri) => /^http:/i.test(uri) && !isLoopback(uri));
  yield* when(open !== undefined, `redirectUris: "${open}" must be https.`);
}

function* oauth21Problems({ protocolSettings: { responseTypes } }: Choice): Generator<string> {
  yield* when(responseTypes?.some((responseType) => responseType !== 'code') === true, 'responseTypes: OAuth 2.1 knows only code.');
}

/** FAPI 2.0 Security Profile §5.3.2. */
function* fapiProblems(application: Choice, algorithms: readonly SigningAlgorithm[]): Generator<string> {
  const { type, protocolSettings: settings, oidcClientMetadata } = application;
  const { authMethod } = protocolRules(application);
  yield* when(type !== 'Traditional' && type !== 'MachineToMachine', `FAPI 2 is for confidential clients; ${type} is none.`);
  const isStrong = authMethod === 'private_key_jwt' || authMethod === 'tls_client_auth' || authMethod === 'self_signed_tls_client_auth';
  yield* when(!isStrong, 'tokenEndpointAuthMethod: FAPI 2 takes private_key_jwt, tls_client_auth or self_signed_tls_client_auth.');
  const isBound = settings.dpopBoundAccessTokens === true || settings.tlsClientCertificateBoundAccessTokens === true;
  yield* when(!isBound, 'FAPI 2 binds tokens: dpopBoundAccessTokens or tlsClientCertificateBoundAccessTokens.');
  const open = oidcClientMetadata.redirectUris.find((uri) => !/^https:/i.test(uri));
  yield* when(open !== undefined, `redirectUris: "${open}" must be https.`);
  yield* when(settings.responseTypes?.some((responseType) => responseType !== 'code') === true, 'responseTypes: FAPI 2 knows only code.');
  for (const name of [...tenantSigned, 'tokenEndpointAuthSigningAlg', 'requestObjectSigningAlg'] as const) {
    const alg = settings[name];
    yield* when(alg !== undefined && !fapiAlgorithms.has(alg), `${name}: FAPI 2 takes ${[...fapiAlgorithms].join(', ')}.`);
  }
  yield* when(
    !algorithms.some((alg) => fapiAlgorithms.has(alg)),
    `The tenant signs with ${algorithms.join(', ')}; FAPI 2 needs a key for PS256, ES256 or EdDSA.`,
  );
}
