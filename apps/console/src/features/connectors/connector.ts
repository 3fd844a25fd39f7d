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
