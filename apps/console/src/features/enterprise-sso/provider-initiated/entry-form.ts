import type { EntryApplication, EntryConfig, EntryInput } from './queries.ts';

/** Who asks Lintel to sign the person in: Lintel itself, or the application at an address of its own. */
export type Sender = 'lintel' | 'application';

export type EntryForm = {
  isAllowed: boolean;
  applicationId: string;
  sender: Sender;
  redirectUri: string;
  scope: string;
  callbackUri: string;
};

export const toEntryForm = (config: EntryConfig | null): EntryForm => ({
  isAllowed: config !== null,
  applicationId: config?.defaultApplicationId ?? '',
  sender: config?.autoSendAuthorizationRequest === false ? 'application' : 'lintel',
  redirectUri: config?.redirectUri ?? '',
  scope: config?.authParameters.scope ?? '',
  callbackUri: config?.clientIdpInitiatedAuthCallbackUri ?? '',
});

/** A single page application keeps the verifier of its own request; a SAML application asks for nothing. */
export const sendersOf = (type: EntryApplication['type'] | undefined): readonly Sender[] => {
  switch (type) {
    case 'SPA':
      return ['application'];
    case 'SAML':
      return ['lintel'];
    default:
      return ['lintel', 'application'];
  }
};

export const toEntryInput = ({ applicationId, sender, redirectUri, scope, callbackUri }: EntryForm): EntryInput =>
  sender === 'application'
    ? { autoSendAuthorizationRequest: false, defaultApplicationId: applicationId, clientIdpInitiatedAuthCallbackUri: callbackUri.trim() }
    : {
        autoSendAuthorizationRequest: true,
        defaultApplicationId: applicationId,
        redirectUri: redirectUri || null,
        authParameters: scope.trim() ? { scope: scope.trim() } : {},
      };
