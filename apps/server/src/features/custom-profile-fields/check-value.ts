import { matchesPattern } from './matches-pattern.ts';
import type { FieldConfig, FieldType } from './schemas.ts';

/** What decides whether a value fits: a field, or a part of one. */
interface FieldRule {
  readonly type: FieldType;
  readonly config?: FieldConfig | undefined;
}

export type CheckedValue = { readonly value: unknown } | { readonly problem: string };

const maxTextLength = 2048;

/** A value as it is kept: text, a number, a truth, or an object of texts for what has parts. */
export function checkValue({ type, config = {} }: FieldRule, value: unknown): CheckedValue {
  switch (type) {
    case 'Checkbox':
      return checkTruth(value);
    case 'Number':
      return checkNumber(config, value);
    case 'Address':
    case 'Fullname':
      return checkParts(config, value);
    case 'Text':
    case 'Date':
    case 'Select':
    case 'Url':
    case 'Regex':
      if (typeof value !== 'string') return { problem: 'must be a text' };
      return checkText(type, config, value);
  }
}

function checkTruth(value: unknown): CheckedValue {
  if (value === true || value === 'true') return { value: true };
  if (value === false || value === 'false') return { value: false };
  return { problem: 'must be true or false' };
}

function checkNumber({ minValue = -Infinity, maxValue = Infinity }: FieldConfig, value: unknown): CheckedValue {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return { problem: 'must be a number' };
  if (number < minValue) return { problem: `must be ${minValue} or more` };
  if (number > maxValue) return { problem: `must be ${maxValue} or less` };
  return { value: number };
}

function checkText(type: 'Text' | 'Date' | 'Select' | 'Url' | 'Regex', config: FieldConfig, value: string): CheckedValue {
  const { minLength = 0, maxLength = maxTextLength, options = [], format = '' } = config;
  if (value.length < minLength) return { problem: `must have ${minLength} characters or more` };
  if (value.length > Math.min(maxLength, maxTextLength))
    return { problem: `must have ${Math.min(maxLength, maxTextLength)} characters or less` };
  switch (type) {
    case 'Text':
      return { value };
    case 'Select':
      return options.some((option) => option.value === value) ? { value } : { problem: 'must be one of the options' };
    case 'Url':
      return isWebAddress(value) ? { value } : { problem: 'must be an address that begins with https:// or http://' };
    case 'Regex':
      return matchesPattern(format, value) ? { value } : { problem: 'must have the form that is asked for' };
    case 'Date': {
      const wanted = format === 'custom' ? (config.customFormat ?? '') : format;
      return isDate(wanted || 'yyyy-MM-dd', value) ? { value } : { problem: `must be a date such as ${wanted || 'yyyy-MM-dd'}` };
    }
  }
}

/** Applications show it as a link. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Formats of year (`yyyy`), month (`MM`) and day (`dd`) are checked to the day; others only for being short. */
function isDate(format: string, text: string): boolean {
  const places = [...format.matchAll(/yyyy|MM|dd/g)].map(([place]) => place);
  if (places.toSorted().join(' ') !== 'MM dd yyyy' || /[A-Za-z]/.test(format.replaceAll(/yyyy|MM|dd/g, ''))) return text.length <= 64;
  const escaped = format.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const match = new RegExp(
    `^${escaped
      .replace('yyyy', String.raw`(\d{4})`)
      .replace('MM', String.raw`(\d{2})`)
      .replace('dd', String.raw`(\d{2})`)}$`,
  ).exec(text);
  if (!match) return false;
  const read = (place: string) => Number(match[places.indexOf(place) + 1]);
  const date = new Date(Date.UTC(read('yyyy'), read('MM') - 1, read('dd')));
  return date.getUTCMonth() === read('MM') - 1 && date.getUTCDate() === read('dd');
}

function checkParts({ parts = [] }: FieldConfig, value: unknown): CheckedValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'must be an object' };
  const enabled = parts.filter((part) => part.enabled);
  const unknown = Object.keys(value).find((name) => !enabled.some((part) => part.name === name));
  if (unknown !== undefined) return { problem: `has no part ${unknown.slice(0, 32)}` };
  const given = new Map(Object.entries(value));
  const kept: Record<string, unknown> = {};
  for (const part of enabled) {
    const text: unknown = given.get(part.name);
    if (isEmpty(text)) {
      if (part.required) return { problem: `${part.name} is required` };
      continue;
    }
    const checked = checkValue(part, text);
    if ('problem' in checked) return { problem: `${part.name} ${checked.problem}` };
    kept[part.name] = checked.value;
  }
  return { value: kept };
}

/** What a form sends for a field that was left alone. */
export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
