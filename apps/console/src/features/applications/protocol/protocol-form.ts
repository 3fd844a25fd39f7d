import type { UseFormReturnType } from '@mantine/form';

import type { Application } from '../application.ts';
import type { ApplicationPatch } from '../queries.ts';

type ProtocolSettings = Application['protocolSettings'];
export type SecurityProfile = Application['securityProfile'];

export const securityProfiles = ['default', 'oauth21', 'fapi2'] as const satisfies readonly SecurityProfile[];
export const authMethods = [
  'client_secret_basic',
  'client_secret_post',
  'private_key_jwt',
  'tls_client_auth',
  'self_signed_tls_client_auth',
] as const satisfies readonly NonNullable<ProtocolSettings['tokenEndpointAuthMethod']>[];
export type AuthMethod = (typeof authMethods)[number];

/** The names in a certificate, of which exactly one counts (RFC 8705 §2.1.2). */
export const certificateNames = [
  'tlsClientAuthSubjectDn',
  'tlsClientAuthSanDns',
  'tlsClientAuthSanUri',
  'tlsClientAuthSanIp',
  'tlsClientAuthSanEmail',
] as const satisfies readonly (keyof ProtocolSettings)[];
export type CertificateName = (typeof certificateNames)[number];

export const clientAlgorithms = ['ES256', 'PS256', 'EdDSA', 'Ed25519', 'RS256'] as const;
export const tenantAlgorithms = ['ES256', 'ES384', 'ES512', 'RS256', 'PS256', 'EdDSA'] as const;
export const responseTypes = ['code', 'id_token', 'id_token token', 'code id_token', 'code token', 'code id_token token', 'none'] as const;
export const responseModes = ['query', 'fragment', 'form_post', 'jwt', 'query.jwt', 'fragment.jwt', 'form_post.jwt'] as const;

export const switches = {
  requests: ['requirePushedAuthorizationRequests', 'requireSignedRequestObject', 'claimsParameter'],
  tokens: ['dpopBoundAccessTokens', 'dpopNonceRequired', 'tlsClientCertificateBoundAccessTokens', 'requireAuthTime'],
} as const satisfies Record<string, readonly (keyof ProtocolSettings)[]>;
export type Switch = (typeof switches)[keyof typeof switches][number];

const algorithmFields = [
  'tokenEndpointAuthSigningAlg',
  'requestObjectSigningAlg',
  'idTokenSignedResponseAlg',
  'userinfoSignedResponseAlg',
  'authorizationSignedResponseAlg',
] as const satisfies readonly (keyof ProtocolSettings)[];
export type AlgorithmField = (typeof algorithmFields)[number];

const unedited = [
  'authorizationDetailsTypes',
  'backchannelTokenDeliveryMode',
  'backchannelClientNotificationEndpoint',
] as const satisfies readonly (keyof ProtocolSettings)[];

/** How strictly an application speaks the protocol, as it is edited. Empty is what the server takes by itself. */
export type ProtocolForm = Record<AlgorithmField, string> &
  Record<Switch, boolean> & {
    securityProfile: SecurityProfile;
    authMethod: AuthMethod | '';
    jwksUri: string;
    /** A JWK set as JSON. */
    jwks: string;
    certificateName: CertificateName;
    certificateValue: string;
    responseTypes: string[];
    responseModes: string[];
    /** Seconds; empty for no end. */
    defaultMaxAge: number | '';
    /** Settings that this form does not edit: the API replaces them with the rest. */
    others: Pick<ProtocolSettings, (typeof unedited)[number]>;
  };

export type ProtocolFormState = UseFormReturnType<ProtocolForm>;

const everySwitch: readonly Switch[] = [...switches.requests, ...switches.tokens];

export const toProtocolForm = ({ securityProfile, protocolSettings: settings }: Application): ProtocolForm => {
  const certificateName = certificateNames.find((name) => settings[name]) ?? 'tlsClientAuthSubjectDn';

  return {
    ...fromKeys(algorithmFields, (field) => settings[field] ?? ''),
    ...fromKeys(everySwitch, (field) => settings[field] ?? false),
    securityProfile,
    authMethod: settings.tokenEndpointAuthMethod ?? '',
    jwksUri: settings.jwksUri ?? '',
    jwks: settings.jwks ? JSON.stringify(settings.jwks, null, 2) : '',
    certificateName,
    certificateValue: settings[certificateName] ?? '',
    responseTypes: settings.responseTypes ?? [],
    responseModes: settings.responseModes ?? [],
    defaultMaxAge: settings.defaultMaxAge ?? '',
    others: Object.fromEntries(unedited.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]]))),
  };
};

/** Applications that prove themselves by a key, or sign what they ask for, need their keys known. */
export const showsKeys = ({ authMethod, requireSignedRequestObject }: ProtocolForm): boolean =>
  authMethod === 'private_key_jwt' || authMethod === 'self_signed_tls_client_auth' || requireSignedRequestObject;

export type JwksProblem = 'json' | 'set';

/** Whether what was pasted is a set of keys; the server looks at each of them. */
export const jwksProblem = (text: string): JwksProblem | undefined => {
  if (text.trim() === '') return undefined;

  try {
    const value: unknown = JSON.parse(text);

    return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'keys')) ? undefined : 'set';
  } catch {
    return 'json';
  }
};

/** The change for the API, which replaces the settings whole and says itself what does not go together. */
export const toProtocolPatch = (form: ProtocolForm): ApplicationPatch => ({
  securityProfile: form.securityProfile,
  protocolSettings: settingsOf(form),
});

const settingsOf = (form: ProtocolForm): ProtocolSettings => {
  const entries = [
    ...algorithmFields.map((field) => [field, form[field]] as const),
    ...everySwitch.map((field) => [field, form[field]] as const),
    ['tokenEndpointAuthMethod', form.authMethod] as const,
    ...(showsKeys(form) ? [['jwksUri', form.jwksUri.trim()] as const, ['jwks', form.jwks.trim() && JSON.parse(form.jwks)] as const] : []),
    ...(form.authMethod === 'tls_client_auth' ? [[form.certificateName, form.certificateValue.trim()] as const] : []),
    ['responseTypes', form.responseTypes.length > 0 && form.responseTypes] as const,
    ['responseModes', form.responseModes.length > 0 && form.responseModes] as const,
  ].filter(([, value]) => Boolean(value));

  // Zero seconds means each time, so it counts as given.
  return { ...form.others, ...Object.fromEntries(entries), ...(form.defaultMaxAge !== '' && { defaultMaxAge: form.defaultMaxAge }) };
};

const fromKeys = <Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>; // every key is in the list
