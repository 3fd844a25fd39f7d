type JsonObject = Record<string, unknown>;

export type ReadJson = { readonly value: JsonObject } | { readonly problem: 'invalid-json' | 'not-an-object' };

/** Reads what was typed into a JSON editor that wants an object. */
export function readJsonObject(text: string): ReadJson {
  let value: unknown;

  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'invalid-json' };
  }

  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { value: { ...value } } : { problem: 'not-an-object' };
}

/** A stored object as it stands in an editor. */
export const editableJson = (value: Readonly<JsonObject>): string => JSON.stringify(value, null, 2);
