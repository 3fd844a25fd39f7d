import { describe, expect, it } from 'vitest';
import { sendersOf, toEntryForm, toEntryInput } from './entry-form.ts';

describe('an entry for people whom a provider sends', () => {
  it('is sent back as it was read, by whichever way it goes', () => {
    const common = { tenantId: 'default', connectorId: 'c', defaultApplicationId: 'app', createdAt: 1 };
    const ours = {
      ...common,
      autoSendAuthorizationRequest: true,
      redirectUri: 'https://app.example/callback',
      authParameters: { scope: 'email' },
      clientIdpInitiatedAuthCallbackUri: null,
    };
    expect(toEntryInput(toEntryForm(ours))).toEqual({
      autoSendAuthorizationRequest: true,
      defaultApplicationId: 'app',
      redirectUri: 'https://app.example/callback',
      authParameters: { scope: 'email' },
    });
    const theirs = {
      ...common,
      autoSendAuthorizationRequest: false,
      redirectUri: null,
      authParameters: {},
      clientIdpInitiatedAuthCallbackUri: 'https://app.example/sso',
    };
    expect(toEntryInput(toEntryForm(theirs))).toEqual({
      autoSendAuthorizationRequest: false,
      defaultApplicationId: 'app',
      clientIdpInitiatedAuthCallbackUri: 'https://app.example/sso',
    });
  });

  it('takes the first redirect address where none is chosen', () => {
    expect(toEntryInput({ ...toEntryForm(null), applicationId: 'app' })).toMatchObject({ redirectUri: null, authParameters: {} });
  });

  it('offers only the ways that an application can go', () => {
    expect(sendersOf('SPA')).toEqual(['application']);
    expect(sendersOf('SAML')).toEqual(['lintel']);
    expect(sendersOf('Traditional')).toEqual(['lintel', 'application']);
  });
});
