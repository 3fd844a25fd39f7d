/** What a connector author imports. Packages written for the reference's kit load too: everything here is told by shape, not by class. */
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
export type { Outbound, OutboundRequest } from './outbound.ts';
export { parseConfig } from './parse-config.ts';
export { findTemplate, renderTemplate, templateTypes, type TemplateType } from './templates.ts';
