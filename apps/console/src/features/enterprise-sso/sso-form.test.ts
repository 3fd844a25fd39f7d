import { expect, test } from 'vitest';

import type { SsoConnector } from './queries.ts';
import { domainsOf, isComplete, toForm, toPatch } from './sso-form.ts';

const connector = (patch: Partial<SsoConnector>): SsoConnector => ({
  tenantId: 'default',
  id: 'sso1',
  providerName: 'OIDC',
  providerType: 'oidc',
  connectorName: 'Acme',
  config: {},
  domains: ['acme.example'],
  branding: {},
  syncProfile: false,
  enableTokenStorage: false,
  createdAt: 0,
  name: 'OpenID Connect',
  providerLogo: '',
  providerLogoDark: '',
  ...patch,
});

test.each<Partial<SsoConnector>>([
  { config: { clientId: 'id', clientSecret: 'secret', issuer: 'https://idp.example', trustUnverifiedEmail: true } },
  { providerName: 'GoogleWorkspace', config: { clientId: 'id', clientSecret: 'secret', offlineAccess: true } },
  { providerName: 'SAML', providerType: 'saml', config: { metadataUrl: 'https://idp.example/metadata', signAuthnRequest: true } },
  {
    providerName: 'SAML',
    providerType: 'saml',
    config: { entityId: 'idp', signInEndpoint: 'https://idp.example', x509Certificate: 'MII', attributeMapping: { email: 'mail' } },
  },
  { config: {}, branding: { displayName: 'Acme' } },
])('what is read and saved without a change stays what it was: %j', (patch) => {
  const saved = connector(patch);
  const { config, domains, branding, connectorName, syncProfile, enableTokenStorage } = saved;
  expect(toPatch(toForm(saved), saved)).toEqual({ config, domains, branding, connectorName, syncProfile, enableTokenStorage });
});

test('another source of SAML takes the place of the one before', () => {
  const saved = connector({ providerType: 'saml', providerName: 'SAML', config: { metadata: '<xml/>' } });
  const form = { ...toForm(saved), source: 'metadataUrl' as const, metadataUrl: ' https://idp.example/metadata ' };
  expect(toPatch(form, saved).config).toEqual({ metadataUrl: 'https://idp.example/metadata' });
});

test('domains come in any form, and a connector says when it can be used', () => {
  expect(domainsOf('@Acme.example, b.example\nacme.example')).toEqual(['acme.example', 'b.example']);
  expect(isComplete(connector({ config: { clientId: 'a', clientSecret: 'b' } }))).toBe(false);
  expect(isComplete(connector({ providerName: 'GoogleWorkspace', config: { clientId: 'a', clientSecret: 'b' } }))).toBe(true);
  expect(isComplete(connector({ providerType: 'saml', config: { metadata: '<xml/>' } }))).toBe(true);
});
