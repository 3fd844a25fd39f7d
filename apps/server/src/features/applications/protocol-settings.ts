import type { SigningAlgorithm } from '../signing-keys/signing-keys.ts';
import { hasSecrets, type ApplicationType } from './application.ts';

/** `default` is the wire contract; the others are whole sets of rules, each chosen as one. */
export const securityProfiles = ['default', 'oauth21', 'fapi2'] as const;
export type SecurityProfile = (typeof securityProfiles)[number];

export const clientAuthMethods = [
  'client_secret_basic',
  'client_secret_post',
  'private_key_jwt',
  'tls_client_auth',
  'self_signed_tls_client_auth',
] as const;
export const responseTypes = ['code', 'id_token', 'id_token token', 'code id_token', 'code token', 'code id_token token', 'none'] as const;
export type ResponseType = (typeof responseTypes)[number];
export const plainResponseModes = ['query', 'fragment', 'form_post'] as const;
/** JARM: the answer is a signed JWT. */
export const jwtResponseModes = ['jwt', 'query.jwt', 'fragment.jwt', 'form_post.jwt'] as const;
/** What clients may sign assertions and request objects with. Secrets sign nothing: an application has several at once, each with an end. */
export const clientSigningAlgorithms = ['PS256', 'ES256', 'EdDSA', 'Ed25519', 'RS256'] as const;
/** FAPI 2.0 Security Profile §5.4.1. */
export const fapiAlgorithms: ReadonlySet<string> = new Set(['PS256', 'ES256', 'EdDSA', 'Ed25519']);

/** OpenID Connect CIBA §5: it asks until there is an answer, or is told when to. */
export const backchannelDeliveryModes = ['poll', 'ping'] as const;

/** Which of a certificate's names says that it is the application's (RFC 8705 §2.1.2): exactly one counts. */
export const certificateNames = [
  'tlsClientAuthSubjectDn',
  'tlsClientAuthSanDns',
  'tlsClientAuthSanUri',
  'tlsClientAuthSanIp',
  'tlsClientAuthSanEmail',
] as const;

export interface ClientJwks {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** Switches of one application beyond the wire contract. Each is off where it is not given. */
export interface ProtocolSettings extends Partial<Readonly<Record<(typeof certificateNames)[number], string | undefined>>> {
  readonly tokenEndpointAuthMethod?: (typeof clientAuthMethods)[number] | undefined;
  readonly tokenEndpointAuthSigningAlg?: (typeof clientSigningAlgorithms)[number] | undefined;
  /** Public keys of the application: for `private_key_jwt`, self-signed certificates and request objects. */
  readonly jwks?: ClientJwks | undefined;
  readonly jwksUri?: string | undefined;
  readonly tlsClientCertificateBoundAccessTokens?: boolean | undefined;
  readonly dpopBoundAccessTokens?: boolean | undefined;
  /** Whether proofs must carry a nonce of ours (RFC 9449 §8), so that none can be made in advance. */
  readonly dpopNonceRequired?: boolean | undefined;
  readonly requirePushedAuthorizationRequests?: boolean | undefined;
  readonly requireSignedRequestObject?: boolean | undefined;
  readonly requestObjectSigningAlg?: (typeof clientSigningAlgorithms)[number] | undefined;
  readonly responseTypes?: readonly ResponseType[] | undefined;
  readonly responseModes?: readonly ((typeof plainResponseModes)[number] | (typeof jwtResponseModes)[number])[] | undefined;
  /** Seconds. */
  readonly defaultMaxAge?: number | undefined;
  readonly requireAuthTime?: boolean | undefined;
  /** Whether single claims may be asked for by `claims` (OIDC Core §5.5). */
  readonly claimsParameter?: boolean | undefined;
  /** Types of authorization details that the application may ask for (RFC 9396). */
  readonly authorizationDetailsTypes?: readonly string[] | undefined;
  /** Whether the application may ask a person through a message (CIBA), and how it learns of the answer. */
  readonly backchannelTokenDeliveryMode?: (typeof backchannelDeliveryModes)[number] | undefined;
  /** Where it is told that there is an answer, in mode `ping`. */
  readonly backchannelClientNotificationEndpoint?: string | undefined;
  readonly idTokenSignedResponseAlg?: SigningAlgorithm | undefined;
  readonly userinfoSignedResponseAlg?: SigningAlgorithm | undefined;
  readonly authorizationSignedResponseAlg?: SigningAlgorithm | undefined;
}

interface Profiled {
  readonly type: ApplicationType;
  readonly securityProfile: SecurityProfile;
  readonly protocolSettings: ProtocolSettings;
}

export interface ProtocolRules extends ProtocolSettings {
  readonly authMethod: (typeof clientAuthMethods)[number] | 'none';
  readonly isPkceRequired: boolean;
  /** Redirect addresses count letter by letter: no wildcards. */
  readonly isRedirectExact: boolean;
  readonly responseTypes: readonly ResponseType[];
  readonly isJarm: boolean;
}

/** The rules that an application lives by: its own switches, and what its profile demands whatever they say. */
export function protocolRules({ type, securityProfile, protocolSettings }: Profiled): ProtocolRules {
  const isConfidential = hasSecrets(type);
  const isStrict = securityProfile !== 'default';
  const isJarm =
    protocolSettings.authorizationSignedResponseAlg !== undefined ||
    (protocolSettings.responseModes ?? []).some((mode) => jwtResponseModes.some((name) => name === mode));
  const rules: ProtocolRules = {
    ...protocolSettings,
    authMethod: isConfidential ? (protocolSettings.tokenEndpointAuthMethod ?? 'client_secret_basic') : 'none',
    isPkceRequired: isStrict || !isConfidential,
    isRedirectExact: isStrict,
    responseTypes: isStrict ? ['code'] : (protocolSettings.responseTypes ?? ['code']),
    isJarm,
  };
  return securityProfile === 'fapi2' ? { ...rules, requirePushedAuthorizationRequests: true } : rules;
}

/** Seconds in which a refresh token that was already used may be used again, where the application does not say. */
const defaultReuseSeconds = 3;

/** Seconds in which a used refresh token may be used again (network retries, parallel tabs); none where the profile allows none. */
export function refreshReuseSeconds(
  application: (Profiled & { customClientMetadata: { refreshReuseSeconds?: number | undefined } }) | undefined,
) {
  if (application?.securityProfile === 'fapi2') return 0;
  return application?.customClientMetadata.refreshReuseSeconds ?? defaultReuseSeconds;
}
