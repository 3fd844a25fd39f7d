import { isDeepStrictEqual } from 'node:util';

/** Whether a stored object already has every given field as given: then it need not be written. */
export function hasFields(stored: object, given: object): boolean {
  const values = new Map<string, unknown>(Object.entries(stored));
  return Object.entries(given).every(([field, value]) => value === undefined || isDeepStrictEqual(values.get(field), value));
}
