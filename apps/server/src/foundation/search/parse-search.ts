import { ApiError } from '../http/api-error.ts';

/**
 * - `exact`: equal to one of the values
 * - `like`: SQL pattern, the caller gives the `%`
 * - `similar_to`: SQL regular expression
 * - `posix`: POSIX regular expression
 */
export type SearchMode = 'exact' | 'like' | 'similar_to' | 'posix';

export interface Search<Field extends string = string> {
  readonly conditions: readonly SearchCondition<Field>[];
  readonly joint: 'or' | 'and';
  readonly isCaseSensitive: boolean;
}

export interface SearchCondition<Field extends string = string> {
  /** Met when any of these fields matches. */
  readonly fields: readonly Field[];
  readonly mode: SearchMode;
  /** More than one only in mode `exact`. */
  readonly values: readonly string[];
}

const modes: readonly string[] = ['exact', 'like', 'similar_to', 'posix'] satisfies SearchMode[];
const trueTexts = new Set(['1', 'true', 'y', 'yes', 'yep', 'yeah']);

/** Booleans of the query string. */
export const isTrue = (text: string | null | undefined): boolean => text != null && trueTexts.has(text.toLowerCase());

/**
 * Reads the search language of lists: `search` over all of `fields`, `search.<field>` (repeatable), `mode`, `mode.<field>`, `joint`
 * (or `jointMode`), `isCaseSensitive`.
 *
 * @returns `undefined` when nothing is searched for
 * @throws ApiError `request.invalid_input`
 */
export function parseSearch<Field extends string>(params: URLSearchParams, fields: readonly Field[]): Search<Field> | undefined {
  const isCaseSensitive = isTrue(params.get('isCaseSensitive'));
  const conditions: SearchCondition<Field>[] = [];
  for (const key of new Set(params.keys())) {
    if (key !== 'search' && !key.startsWith('search.')) continue;
    const field = key === 'search' ? undefined : readField(key.slice('search.'.length), fields);
    conditions.push(readCondition(params, { key, field, fields, isCaseSensitive }));
  }
  if (conditions.length === 0) return undefined;
  return { conditions, joint: readJoint(params), isCaseSensitive };
}

function readCondition<Field extends string>(
  params: URLSearchParams,
  { key, field, fields, isCaseSensitive }: { key: string; field: Field | undefined; fields: readonly Field[]; isCaseSensitive: boolean },
): SearchCondition<Field> {
  const mode = readMode((field && params.get(`mode.${field}`)) ?? params.get('mode') ?? 'like');
  const values = params.getAll(key);
  if (mode !== 'exact' && values.length > 1) refuse(`${key}: only mode exact takes several values.`);
  if (mode !== 'exact' && values.includes('')) refuse(`${key}: the value is empty.`);
  if (values.some((value) => value.includes('\0'))) refuse(`${key}: the value holds a null character.`);
  if (mode === 'similar_to' && !isCaseSensitive) refuse('mode similar_to needs isCaseSensitive=true.');
  return { fields: field ? [field] : fields, mode, values };
}

function readField<Field extends string>(name: string, fields: readonly Field[]): Field {
  return fields.find((field) => field === name) ?? refuse(`search.${name}: the fields are ${fields.join(', ')}.`);
}

function readMode(text: string): SearchMode {
  return isMode(text) ? text : refuse(`mode: must be one of ${modes.join(', ')}.`);
}

const isMode = (text: string): text is SearchMode => modes.includes(text);

function readJoint(params: URLSearchParams): 'or' | 'and' {
  const joint = params.get('joint') ?? params.get('jointMode') ?? 'or';
  return joint === 'or' || joint === 'and' ? joint : refuse('joint: must be or, and.');
}

function refuse(details: string): never {
  throw new ApiError('request.invalid_input', { details });
}
