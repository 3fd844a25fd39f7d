import type { RegisteredApplication } from '../applications/application.ts';
import type { ClientDocument } from './client-document.ts';

/** A client described by a document, seen as the third-party application that it is. */
export interface MetadataClient extends RegisteredApplication {
  readonly document: ClientDocument;
}

export function toMetadataClient(clientId: string, document: ClientDocument): MetadataClient {
  return {
    id: clientId,
    name: document.name,
    description: null,
    type: 'Native', // any port of a loopback address (RFC 8252 §7.3)
    oidcClientMetadata: { redirectUris: document.redirectUris, postLogoutRedirectUris: document.postLogoutRedirectUris },
    customClientMetadata: {},
    securityProfile: 'default',
    protocolSettings: {},
    protectedAppMetadata: null,
    customData: {},
    isThirdParty: true,
    appLevelAccessControlEnabled: false,
    createdAt: 0,
    secrets: [],
    isBuiltIn: false,
    document,
  };
}
