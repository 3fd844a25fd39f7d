import type { Config, FormItem, ShowCondition } from '../connector.ts';
import { checkTemplates } from './template-rules.ts';

/** What a field holds while it is edited: JSON as its text, a number as a number or as nothing. */
export type FieldValue = string | number | boolean | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

export type FieldProblem = 'required' | 'invalid-json' | 'invalid-number' | 'invalid-templates';

export interface ReadForm {
  readonly config: Config;
  readonly problems: Readonly<Record<string, FieldProblem>>;
}

/** The values a form starts with: those of the configuration, otherwise the connector's own defaults. */
export function initialValues(items: readonly FormItem[], config: Config | undefined): FieldValues {
  return Object.fromEntries(items.map((item) => [item.key, toFieldValue(item, config?.[item.key] ?? item.defaultValue)]));
}

/** The items that apply to what has been chosen so far. */
export function visibleItems(items: readonly FormItem[], values: FieldValues): FormItem[] {
  return items.filter((item) => (item.showConditions ?? []).every((condition) => holds(condition, values)));
}

/**
 * The configuration that the form describes, and what is wrong with it by key.
 * Empty optional fields and hidden ones are left out; keys of `stored` that no item draws are kept, because saving replaces the whole configuration.
 */
export function readForm(items: readonly FormItem[], values: FieldValues, stored: Config = {}): ReadForm {
  const drawn = new Set(items.map(({ key }) => key));
  const config: Record<string, unknown> = Object.fromEntries(Object.entries(stored).filter(([key]) => !drawn.has(key)));
  const problems: Record<string, FieldProblem> = {};
  for (const item of visibleItems(items, values)) {
    const read = readField(item, values[item.key]);
    if ('problem' in read) problems[item.key] = read.problem;
    else if (read.value !== undefined) config[item.key] = read.value;
  }
  return { config, problems };
}

function holds({ targetKey, expectValue }: ShowCondition, values: FieldValues): boolean {
  const value = values[targetKey];
  return expectValue === undefined ? Boolean(value) : value === expectValue;
}

function toFieldValue(item: FormItem, value: unknown): FieldValue {
  switch (item.type) {
    case 'Switch':
      return value === true;
    case 'Number':
      return typeof value === 'number' ? value : '';
    case 'MultiSelect':
      return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
    case 'Json':
      return toJsonText(value);
    case 'Text':
    case 'MultilineText':
    case 'Select':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
}

/** JSON laid out for reading; a text that is JSON already is laid out anew, any other stays as it is. */
export function toJsonText(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return JSON.stringify(value, null, 2);
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}

type ReadField = { readonly value: unknown } | { readonly problem: FieldProblem };

function readField(item: FormItem, value: FieldValue | undefined): ReadField {
  const isEmpty = value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return item.required ? { problem: 'required' } : { value: undefined };
  if (item.type === 'Number') return typeof value === 'number' && Number.isFinite(value) ? { value } : { problem: 'invalid-number' };
  if (item.type === 'Json') return readJson(item, String(value));
  if (item.type === 'Text' || item.type === 'Select') return { value: String(value).trim() };
  return { value };
}

function readJson(item: FormItem, text: string): ReadField {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'invalid-json' };
  }
  const isWrong = isTemplateList(item) && checkTemplates(value, item.defaultValue).some(({ severity }) => severity === 'error');
  return isWrong ? { problem: 'invalid-templates' } : { value };
}

/** Every connector that keeps its messages in a list calls it `templates`. */
export function isTemplateList({ key, type }: FormItem): boolean {
  return type === 'Json' && key === 'templates';
}
