interface FormItemBase {
  /** The configuration's key. */
  readonly key: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly defaultValue?: unknown;
  readonly description?: string;
  readonly tooltip?: string;
  /** Shown only while the other item has this value. */
  readonly showConditions?: readonly { readonly targetKey: string; readonly expectValue?: unknown }[];
  /** A secret: drawn as a password field. */
  readonly isConfidential?: boolean;
  readonly isDevFeature?: boolean;
}

/** One field of the configuration form that the console draws. */
export type FormItem =
  | (FormItemBase & { readonly type: 'Text' | 'Number' | 'MultilineText' | 'Switch' | 'Json' })
  | (FormItemBase & { readonly type: 'Select'; readonly selectItems: readonly { readonly value: string; readonly title: string }[] })
  | (FormItemBase & { readonly type: 'MultiSelect'; readonly selectItems: readonly { readonly value: string }[] });
