import type { AdapterPayload } from 'oidc-provider';
import type { RegisteredApplication } from '../../features/applications/application.ts';
import { fapiAlgorithms, plainResponseModes, protocolRules } from '../../features/applications/protocol-settings.ts';
import type { SigningAlgorithm } from '../../features/signing-keys/signing-keys.ts';

/** An application's switches in the names of RFC 7591 and its extensions. What the tenant does not use, the library drops. */
export function protocolMetadata(application: RegisteredApplication, algorithms: readonly SigningAlgorithm[]): AdapterPayload {
  const rules = protocolRules(application);
  const idTokenAlg = rules.idTokenSignedResponseAlg ?? profileAlgorithm(application, algorithms);
  const authorizationAlg = rules.authorizationSignedResponseAlg ?? (rules.isJarm ? profileAlgorithm(application, algorithms) : undefined);
  return onlyGiven({
    token_endpoint_auth_method: rules.authMethod,
    token_endpoint_auth_signing_alg: rules.tokenEndpointAuthSigningAlg,
    jwks: rules.jwks,
    jwks_uri: rules.jwksUri,
    tls_client_auth_subject_dn: rules.tlsClientAuthSubjectDn,
    tls_client_auth_san_dns: rules.tlsClientAuthSanDns,
    tls_client_auth_san_uri: rules.tlsClientAuthSanUri,
    tls_client_auth_san_ip: rules.tlsClientAuthSanIp,
    tls_client_auth_san_email: rules.tlsClientAuthSanEmail,
    tls_client_certificate_bound_access_tokens: rules.tlsClientCertificateBoundAccessTokens,
    dpop_bound_access_tokens: rules.dpopBoundAccessTokens,
    require_pushed_authorization_requests: rules.requirePushedAuthorizationRequests,
    require_signed_request_object: rules.requireSignedRequestObject,
    request_object_signing_alg: rules.requestObjectSigningAlg,
    response_modes: rules.responseModes ?? (rules.isJarm ? undefined : plainResponseModes),
    backchannel_token_delivery_mode: rules.backchannelTokenDeliveryMode,
    // The library only wants to know that there is one: who tells the application is not the library (features/backchannel-requests).
    backchannel_client_notification_endpoint:
      rules.backchannelTokenDeliveryMode === 'ping' ? 'https://application.invalid/told' : undefined,
    backchannel_authentication_request_signing_alg: rules.backchannelTokenDeliveryMode && rules.requestObjectSigningAlg,
    default_max_age: rules.defaultMaxAge,
    require_auth_time: rules.requireAuthTime,
    id_token_signed_response_alg: idTokenAlg,
    userinfo_signed_response_alg: rules.userinfoSignedResponseAlg,
    authorization_signed_response_alg: authorizationAlg,
  });
}

/** The algorithm that a profile makes of the tenant's; `undefined` where any will do. Without one that fits, the library refuses the client. */
export function profileAlgorithm(
  { securityProfile }: RegisteredApplication,
  algorithms: readonly SigningAlgorithm[],
): SigningAlgorithm | undefined {
  if (securityProfile !== 'fapi2') return undefined;
  return algorithms.find((alg) => fapiAlgorithms.has(alg)) ?? 'ES256';
}

const onlyGiven = (metadata: AdapterPayload): AdapterPayload =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
