import { expect, test } from 'vitest';

import type { Application } from '../application.ts';
import { jwksProblem, toProtocolForm, toProtocolPatch } from './protocol-form.ts';

const application = (protocolSettings: Application['protocolSettings']) =>
  // The form reads nothing else of an application.
  ({ securityProfile: 'default', protocolSettings }) as Application;

test('settings come back as they were, and what is off is left out', () => {
  const settings = {
    tokenEndpointAuthMethod: 'private_key_jwt',
    jwksUri: 'https://bank.example/jwks.json',
    dpopBoundAccessTokens: true,
    responseTypes: ['code id_token'],
    defaultMaxAge: 0,
    authorizationDetailsTypes: ['payment'],
    backchannelTokenDeliveryMode: 'poll',
  } satisfies Application['protocolSettings'];
  const patch = toProtocolPatch(toProtocolForm(application({ ...settings, requireAuthTime: false })));
  expect(patch).toEqual({ securityProfile: 'default', protocolSettings: settings });
});

test('keys and names of a way to prove oneself go when another way is chosen', () => {
  const form = toProtocolForm(application({ tokenEndpointAuthMethod: 'tls_client_auth', tlsClientAuthSanDns: 'bank.example' }));
  expect(toProtocolPatch(form).protocolSettings).toEqual({
    tokenEndpointAuthMethod: 'tls_client_auth',
    tlsClientAuthSanDns: 'bank.example',
  });
  expect(toProtocolPatch({ ...form, authMethod: '', jwks: '{"keys":[]}' }).protocolSettings).toEqual({});
});

test('a JWK set is JSON with a list of keys', () => {
  expect(jwksProblem('')).toBeUndefined();
  expect(jwksProblem('{"keys": []}')).toBeUndefined();
  expect(jwksProblem('{"kty": "EC"}')).toBe('set');
  expect(jwksProblem('{keys}')).toBe('json');
});
