import type { FormItem } from './form-item.ts';
import type { Outbound } from './outbound.ts';
import type { TemplateType } from './templates.ts';

export type ConnectorType = 'Email' | 'Sms' | 'Social';
export type Platform = 'Native' | 'Universal' | 'Web';
/** A text by language; `en` is the one that is always there. */
export type I18nText = { readonly en: string } & Readonly<Record<string, string>>;

export interface ConnectorMetadata {
  /** The factory's id: what `connectorId` names in the API. */
  readonly id: string;
  /** What it signs in with or sends through, e.g. `github`, `twilio-sms`. */
  readonly target: string;
  /** Social connectors only. */
  readonly platform: Platform | null;
  readonly name: I18nText;
  readonly description: I18nText;
  /** An address, or a path into the package (`./logo.svg`). */
  readonly logo: string;
  readonly logoDark: string | null;
  /** Markdown, or a path into the package (`./README.md`). */
  readonly readme: string;
  readonly configTemplate?: string;
  readonly formItems?: readonly FormItem[];
  readonly customData?: Readonly<Record<string, unknown>>;
  readonly fromEmail?: string;
  /** The administrator gives target, name and logo, and may have several of them (OAuth 2.0, OIDC, SAML). */
  readonly isStandard?: boolean;
  readonly isTokenStorageSupported?: boolean;
  /** Ours: the form and the instructions in further languages. */
  readonly translations?: Readonly<Record<string, MetadataTranslation>>;
}

export interface MetadataTranslation {
  readonly formItems?: readonly FormItem[];
  readonly readme?: string;
}

/** As much of a zod schema, of any version, as may be relied on. */
export interface GuardSchema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown; readonly error?: unknown };
}

export interface EmailTemplate {
  readonly subject: string;
  readonly content: string;
  readonly contentType?: 'text/html' | 'text/plain';
  readonly replyTo?: string;
  readonly sendFrom?: string;
}

export interface ConnectorOptions {
  /** The stored configuration of the active instance. Rejects while a package is only being read. */
  readonly getConfig: (connectorInstanceOrFactoryId: string) => Promise<unknown>;
  /** The tenant's own e-mail template for a language. */
  readonly getI18nEmailTemplate?: (templateType: string, languageTag?: string) => Promise<EmailTemplate | undefined>;
  /** Ours, in addition to the contract: built-in connectors reach the network through nothing else. */
  readonly outbound: Outbound;
}

export interface MessagePayload {
  readonly code?: string | undefined;
  readonly link?: string | undefined;
  readonly locale?: string | undefined;
  readonly uiLocales?: string | undefined;
  /** Further variables for templates: application, organization, user, inviter. */
  readonly [name: string]: unknown;
}

export interface Message {
  /** E-mail address, or the digits of a phone number with its country code. */
  readonly to: string;
  readonly type: TemplateType;
  readonly payload: MessagePayload;
  readonly ip?: string;
}

interface ConnectorBase {
  readonly metadata: ConnectorMetadata;
  readonly configGuard: GuardSchema;
}

interface MessageConnectorBase extends ConnectorBase {
  /** @param config an unsaved configuration under test, instead of the stored one. */
  readonly sendMessage: (message: Message, config?: unknown) => Promise<unknown>;
  readonly getUsage?: (startFrom?: Date) => Promise<number>;
}

export interface EmailConnector extends MessageConnectorBase {
  readonly type: 'Email';
}

export interface SmsConnector extends MessageConnectorBase {
  readonly type: 'Sms';
}

export type MessageConnector = EmailConnector | SmsConnector;

export interface SocialSession {
  readonly nonce?: string;
  readonly redirectUri?: string;
  readonly connectorId?: string;
  readonly connectorFactoryId?: string;
  readonly jti?: string;
  readonly state?: string;
  readonly [key: string]: unknown;
}

export interface SocialUserInfo {
  readonly id: string;
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly avatar?: string;
  readonly rawData?: unknown;
}

type SetSession = (session: SocialSession) => Promise<void>;
type GetSession = () => Promise<SocialSession>;

export interface SocialConnector extends ConnectorBase {
  readonly type: 'Social';
  readonly getAuthorizationUri: (
    request: {
      readonly state: string;
      readonly redirectUri: string;
      readonly connectorId: string;
      readonly connectorFactoryId: string;
      readonly jti: string;
      readonly headers: { readonly userAgent?: string };
      readonly scope?: string;
    },
    setSession: SetSession,
  ) => Promise<string>;
  readonly getUserInfo: (data: unknown, getSession: GetSession) => Promise<SocialUserInfo>;
  readonly getTokenResponseAndUserInfo?: (
    data: unknown,
    getSession: GetSession,
  ) => Promise<{ readonly tokenResponse?: unknown; readonly userInfo: SocialUserInfo }>;
  readonly getAccessTokenByRefreshToken?: (refreshToken: string) => Promise<unknown>;
  readonly validateSamlAssertion?: (assertion: unknown, getSession: GetSession, setSession: SetSession) => Promise<string>;
}

export type AnyConnector = EmailConnector | SmsConnector | SocialConnector;

/** A package's default export. It is also called once at load, only to read `type`, `metadata` and `configGuard`. */
export type CreateConnector<Connector extends AnyConnector = AnyConnector> = (options: ConnectorOptions) => Promise<Connector>;
