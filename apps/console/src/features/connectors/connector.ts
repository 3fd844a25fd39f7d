/** What the console knows of connectors: the shapes of `/api/connectors` and `/api/connector-factories`. */

export type ConnectorType = 'Email' | 'Sms' | 'Social';
export type MessageConnectorType = Exclude<ConnectorType, 'Social'>;
export type Config = Readonly<Record<string, unknown>>;

interface FormItemBase {
  readonly key: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly defaultValue?: unknown;
  readonly description?: string;
  readonly tooltip?: string;
  /** Hidden until somebody asks to see it. */
  readonly isConfidential?: boolean;
  /** The item is drawn only while every condition holds. */
  readonly showConditions?: readonly ShowCondition[];
}

export interface ShowCondition {
  readonly targetKey: string;
  /** Absent: any value that is not empty, zero or off. */
  readonly expectValue?: unknown;
}

export interface SelectOption {
  readonly value: string;
  readonly title?: string;
}

export type FormItem = FormItemBase &
  (
    | { readonly type: 'Text' | 'Number' | 'MultilineText' | 'Switch' | 'Json' }
    | { readonly type: 'Select' | 'MultiSelect'; readonly selectItems: readonly SelectOption[] }
  );

export interface ConnectorFactory {
  readonly id: string;
  readonly type: ConnectorType;
  /** Under what a social connector keeps people's accounts. */
  readonly target: string;
  readonly platform: 'Native' | 'Universal' | 'Web' | null;
  /** Any provider may stand behind it: name, target and logo are the administrator's, and there may be several. */
  readonly isStandard?: boolean;
  readonly isTokenStorageSupported?: boolean;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly logo: string;
  readonly logoDark: string | null;
  readonly readme: string;
  readonly formItems?: readonly FormItem[];
  readonly configTemplate?: string;
  readonly isDemo?: boolean;
}

export interface Connector extends Omit<ConnectorFactory, 'id'> {
  /** Of the instance. */
  readonly id: string;
  /** Of the factory. */
  readonly connectorId: string;
  readonly config: Config;
  readonly metadata: MetadataOverride;
  readonly syncProfile: boolean;
  readonly enableTokenStorage: boolean;
}

/** What an administrator says of a standard connector instead of its package. */
export interface MetadataOverride {
  readonly target?: string;
  readonly name?: LocalizedText;
  readonly logo?: string;
  readonly logoDark?: string | null;
}

/** What may be set of a connector, new or not. */
export interface ConnectorWish {
  readonly config: Config;
  readonly metadata?: MetadataOverride;
  readonly syncProfile?: boolean;
  readonly enableTokenStorage?: boolean;
}

/** Text by language tag; English is always there. */
export type LocalizedText = Readonly<Record<string, string>>;

/** The text in the reader's language: the exact tag, then its language alone, then English. */
export function localized(text: LocalizedText, language: string): string {
  const short = language.split('-')[0] ?? language;
  return text[language] ?? text[short] ?? text['en'] ?? '';
}

export function connectorOfType(connectors: readonly Connector[], type: ConnectorType): Connector | undefined {
  return connectors.find((connector) => connector.type === type);
}
