import { expect, test } from 'vitest';

import type { Application } from './application.ts';
import { isSavable, originProblems, toApplicationPatch, toSettingsForm } from './settings-form.ts';

const application: Application = {
  tenantId: 'default',
  id: 'app1',
  name: 'Bookstore',
  description: null,
  type: 'Traditional',
  oidcClientMetadata: {
    redirectUris: ['https://shop.example/callback'],
    postLogoutRedirectUris: [],
    logoUri: 'https://shop.example/logo.png',
  },
  customClientMetadata: { refreshTokenTtlInDays: 30, allowTokenExchange: true },
  isThirdParty: false,
  appLevelAccessControlEnabled: false,
  securityProfile: 'default',
  protocolSettings: {},
  protectedAppMetadata: null,
  customData: {},
  createdAt: 0,
};

test('an application without settings of its own shows the defaults of the contract', () => {
  expect(toSettingsForm(application)).toMatchObject({
    description: '',
    refreshTokenTtlInDays: 30,
    rotateRefreshToken: true,
    alwaysIssueRefreshToken: false,
    idTokenTtlSeconds: 3600,
  });
});

test('what the form does not show is carried over', () => {
  const patch = toApplicationPatch({ ...toSettingsForm(application), redirectUris: [' https://a.example/cb ', ''] }, application);

  expect(patch.oidcClientMetadata).toEqual({
    redirectUris: ['https://a.example/cb'],
    postLogoutRedirectUris: [],
    logoUri: 'https://shop.example/logo.png',
  });
  expect(patch.customClientMetadata).toMatchObject({ allowTokenExchange: true, refreshTokenTtlInDays: 30 });
});

test('a machine-to-machine application has a name, a description and token exchange to change, nothing else', () => {
  const service: Application = { ...application, type: 'MachineToMachine' };

  expect(toApplicationPatch({ ...toSettingsForm(service), description: 'Nightly import' }, service)).toEqual({
    name: 'Bookstore',
    description: 'Nightly import',
    customClientMetadata: { refreshTokenTtlInDays: 30, allowTokenExchange: true },
  });
});

test('what is emptied is taken away', () => {
  const before: Application = {
    ...application,
    oidcClientMetadata: {
      ...application.oidcClientMetadata,
      backchannelLogoutUri: 'https://a.example/out',
      backchannelLogoutSessionRequired: true,
    },
    customClientMetadata: { maxAllowedGrants: 2, refreshReuseSeconds: 0 },
  };
  const form = toSettingsForm(before);
  expect(toApplicationPatch(form, before)).toMatchObject({
    oidcClientMetadata: { backchannelLogoutUri: 'https://a.example/out', backchannelLogoutSessionRequired: true },
    customClientMetadata: { maxAllowedGrants: 2, refreshReuseSeconds: 0 },
  });
  const patch = toApplicationPatch({ ...form, backchannelLogoutUri: ' ', maxAllowedGrants: '', refreshReuseSeconds: '' }, before);
  expect(patch.oidcClientMetadata).not.toHaveProperty('backchannelLogoutUri');
  expect(patch.oidcClientMetadata).not.toHaveProperty('backchannelLogoutSessionRequired');
  expect(patch.customClientMetadata).not.toHaveProperty('maxAllowedGrants');
  expect(patch.customClientMetadata).not.toHaveProperty('refreshReuseSeconds');
});

test('an origin ends where its path would begin', () => {
  expect(originProblems(['https://shop.example', 'http://localhost:3000', '']).size).toBe(0);
  expect([...originProblems(['https://shop.example/', 'shop.example']).keys()]).toEqual([0, 1]);
});

test('nothing is saved while a name or an address is wrong', () => {
  const form = toSettingsForm(application);

  expect(isSavable(form)).toBe(true);
  expect(isSavable({ ...form, name: ' ' })).toBe(false);
  expect(isSavable({ ...form, backchannelLogoutUri: 'shop.example' })).toBe(false);
  expect(isSavable({ ...form, redirectUris: ['nowhere'] })).toBe(false);
  expect(isSavable({ ...form, corsAllowedOrigins: ['https://shop.example/path'] })).toBe(false);
});
