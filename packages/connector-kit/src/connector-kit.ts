/** What a connector author imports. Packages written for the reference's kit load too: everything here is told by shape, not by class. */
export { answerData, askProvider, parseJson, type ProviderAnswer, type ProviderRequest } from './ask-provider.ts';
export { ConnectorError, connectorErrorCodes, readConnectorError, type ConnectorErrorCode } from './connector-error.ts';
export type {
  AnyConnector,
  ConnectorMetadata,
  ConnectorOptions,
  ConnectorType,
  CreateConnector,
  EmailConnector,
  EmailTemplate,
  GuardSchema,
  I18nText,
  Message,
  MessageConnector,
  MessagePayload,
  MetadataTranslation,
  Platform,
  SmsConnector,
  SocialConnector,
  SocialSession,
  SocialUserInfo,
} from './connector.ts';
export type { FormItem } from './form-item.ts';
export { hintFor, type HintKey } from './hints.ts';
export { basic, clientAuthMethods, secretJwtAlgorithms } from './oauth/client-authentication.ts';
export { createOAuthConnector, type OAuthFlow } from './oauth/create-oauth-connector.ts';
export { genericClientConfig, genericClientFields, genericFlow, snakeCased } from './oauth/generic-client.ts';
export { verifyIdToken } from './oauth/id-token.ts';
export { oauthConfig, oauthProvider, oauthProviderWith } from './oauth/oauth-provider.ts';
export type { Language } from './oauth/social-metadata.ts';
export { askWithToken, socialUserInfo } from './oauth/user-info.ts';
export type { Outbound, OutboundRequest } from './outbound.ts';
export { parseConfig } from './parse-config.ts';
export { findTemplate, renderTemplate, ownTemplateTypes, templateTypes, type TemplateType } from './templates.ts';
