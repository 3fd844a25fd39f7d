import { z } from 'zod';
import type { CustomClientMetadata, OidcClientMetadata } from '../applications/application.ts';
import { protocolSettingsSchema } from '../applications/protocol-settings-schema.ts';
import { clientAuthMethods, type ProtocolSettings } from '../applications/protocol-settings.ts';
import { isRegistrableUri } from '../applications/redirect-uris.ts';
import { isShownAsWritten } from '../applications/shown-name.ts';
import { RegistrationRefused } from './registration-refused.ts';
import type { RegistrableType } from './registration-settings.ts';

/** What a client says of itself that no setting of an application holds. */
export interface ClientDetails {
  readonly contacts?: readonly string[] | undefined;
  readonly clientUri?: string | undefined;
  readonly initiateLoginUri?: string | undefined;
}

/** An application as a client describes itself. */
export interface DescribedClient {
  readonly name: string;
  readonly type: RegistrableType;
  readonly oidcClientMetadata: OidcClientMetadata;
  readonly customClientMetadata: CustomClientMetadata;
  readonly protocolSettings: ProtocolSettings;
  readonly looks: { readonly logoUrl: string | undefined; readonly termsOfUseUrl: string | null; readonly privacyPolicyUrl: string | null };
  readonly details: ClientDetails;
}

const webUri = z.url({ protocol: /^https?$/ }).max(2048);
const httpsUri = z.url({ protocol: /^https$/ }).max(2048);
/** A wildcard would be somebody else's address too. */
const redirectUri = z.string().refine((uri) => !uri.includes('*') && isRegistrableUri(uri), {
  error: ({ input }) =>
    `"${String(input)}" cannot be registered: it must be absolute, without wildcard, fragment, credentials and dot segments`,
});
const redirectUris = z.array(redirectUri).max(20).default([]);

/** Members of RFC 7591 §2 and its extensions that mean something here; others are ignored. */
const wireSchema = z.looseObject({
  client_name: z.string().trim().min(1).max(256).refine(isShownAsWritten, 'holds characters that change how the text around it is read'),
  application_type: z.enum(['web', 'native']).default('web'),
  redirect_uris: redirectUris,
  post_logout_redirect_uris: redirectUris,
  grant_types: z.array(z.string().max(256)).max(10).default(['authorization_code']),
  token_endpoint_auth_method: z.enum(['none', ...clientAuthMethods]).optional(),
  backchannel_logout_uri: webUri.optional(),
  backchannel_logout_session_required: z.boolean().optional(),
  logo_uri: httpsUri.optional(),
  tos_uri: httpsUri.optional(),
  policy_uri: httpsUri.optional(),
  client_uri: webUri.optional(),
  jwks_uri: httpsUri.optional(),
  initiate_login_uri: httpsUri.optional(),
  contacts: z.array(z.email().max(320)).max(10).optional(),
});
type Wire = z.infer<typeof wireSchema>;

/** Members that are a switch of an application under another name. */
const switches = {
  token_endpoint_auth_signing_alg: 'tokenEndpointAuthSigningAlg',
  jwks: 'jwks',
  jwks_uri: 'jwksUri',
  tls_client_auth_subject_dn: 'tlsClientAuthSubjectDn',
  tls_client_auth_san_dns: 'tlsClientAuthSanDns',
  tls_client_auth_san_uri: 'tlsClientAuthSanUri',
  tls_client_auth_san_ip: 'tlsClientAuthSanIp',
  tls_client_auth_san_email: 'tlsClientAuthSanEmail',
  tls_client_certificate_bound_access_tokens: 'tlsClientCertificateBoundAccessTokens',
  dpop_bound_access_tokens: 'dpopBoundAccessTokens',
  require_pushed_authorization_requests: 'requirePushedAuthorizationRequests',
  require_signed_request_object: 'requireSignedRequestObject',
  request_object_signing_alg: 'requestObjectSigningAlg',
  response_modes: 'responseModes',
  default_max_age: 'defaultMaxAge',
  require_auth_time: 'requireAuthTime',
  id_token_signed_response_alg: 'idTokenSignedResponseAlg',
  userinfo_signed_response_alg: 'userinfoSignedResponseAlg',
  authorization_signed_response_alg: 'authorizationSignedResponseAlg',
} as const satisfies Readonly<Record<string, keyof ProtocolSettings>>;

const describedSettings: ReadonlySet<string> = new Set([...Object.values(switches), 'tokenEndpointAuthMethod', 'responseTypes']);

/** Switches that clients have no word for: what an administrator chose stays when a client describes itself anew. */
export const undescribed = (settings: ProtocolSettings): ProtocolSettings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !describedSettings.has(name)));

/**
 * Reads what a client says of itself (RFC 7591 §2).
 *
 * @param content JSON, none of its members null
 * @throws RegistrationRefused naming the member that is wrong
 */
export function readClientMetadata(content: unknown): DescribedClient {
  if (JSON.stringify(content).includes(String.raw`\u0000`)) throw new RegistrationRefused('metadata', 'a member holds a null character');
  const wire = parse(wireSchema, content);
  const type = typeOf(wire);
  return {
    name: wire.client_name,
    type,
    oidcClientMetadata: {
      redirectUris: wire.redirect_uris,
      postLogoutRedirectUris: wire.post_logout_redirect_uris,
      ...(wire.backchannel_logout_uri !== undefined && {
        backchannelLogoutUri: wire.backchannel_logout_uri,
        backchannelLogoutSessionRequired: wire.backchannel_logout_session_required === true,
      }),
      ...(wire.logo_uri !== undefined && { logoUri: wire.logo_uri }),
    },
    customClientMetadata: wire.grant_types.includes(deviceCode) ? { isDeviceFlow: true } : {},
    protocolSettings: settingsOf(wire),
    looks: { logoUrl: wire.logo_uri, termsOfUseUrl: wire.tos_uri ?? null, privacyPolicyUrl: wire.policy_uri ?? null },
    details: { contacts: wire.contacts, clientUri: wire.client_uri, initiateLoginUri: wire.initiate_login_uri },
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, content: unknown, names: Readonly<Record<string, string>> = {}): z.infer<Schema> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [first = 'the client', ...rest] = issue?.path.map(String) ?? [];
  throw new RegistrationRefused('metadata', `${[names[first] ?? first, ...rest].join('.')}: ${issue?.message ?? 'is not valid'}`);
}

export const deviceCode = 'urn:ietf:params:oauth:grant-type:device_code';
const grantTypes: ReadonlySet<string> = new Set(['authorization_code', 'implicit', 'refresh_token', 'client_credentials', deviceCode]);

/** The kind of application that follows from where a client runs, whether it authenticates and how it gets its tokens. */
function typeOf({ application_type: place, token_endpoint_auth_method: method, grant_types: grants }: Wire): RegistrableType {
  const refuse = (problem: string) => new RegistrationRefused('metadata', problem);
  const foreign = grants.find((grant) => !grantTypes.has(grant));
  if (foreign !== undefined) throw refuse(`grant_types: "${foreign}" is not for clients that register themselves`);
  const ways = [
    grants.includes('authorization_code') || grants.includes('implicit'),
    grants.includes(deviceCode),
    grants.includes('client_credentials'),
  ];
  if (ways.filter(Boolean).length !== 1) {
    throw refuse('grant_types: a client has authorization_code, device_code or client_credentials, exactly one of them');
  }
  const [, isDevice, isMachine] = ways;
  if (isMachine) {
    if (method === 'none') throw refuse('token_endpoint_auth_method: client_credentials needs a client that authenticates');
    return 'MachineToMachine';
  }
  if (isDevice && place !== 'native') throw refuse('application_type: the device flow is for native clients');
  if (place === 'native') {
    if (method !== undefined && method !== 'none')
      throw refuse('token_endpoint_auth_method: native clients keep no secret; it must be none');
    return 'Native';
  }
  return method === 'none' ? 'SPA' : 'Traditional';
}

function settingsOf(wire: Wire): ProtocolSettings {
  const { token_endpoint_auth_method: method, response_types: responseTypes } = wire;
  const given = Object.entries(switches)
    .filter(([name]) => wire[name] !== undefined && wire[name] !== false)
    .map(([name, setting]) => [setting, wire[name]]);
  const isPlain =
    !Array.isArray(responseTypes) || responseTypes.length === 0 || (responseTypes.length === 1 && responseTypes[0] === 'code');
  const settings = {
    ...Object.fromEntries(given),
    ...(method !== undefined && method !== 'none' && { tokenEndpointAuthMethod: method }),
    ...(!isPlain && { responseTypes: responseTypes.map(sortWords) }),
  };
  const names = Object.fromEntries(Object.entries(switches).map(([name, setting]) => [setting, name]));
  return parse(protocolSettingsSchema, settings, { ...names, responseTypes: 'response_types' });
}

/** `token code` and `code token` are the same response type (OAuth 2.0 Multiple Response Types §3). */
const sortWords = (value: unknown): unknown => (typeof value === 'string' ? [...new Set(value.split(' '))].toSorted().join(' ') : value);
