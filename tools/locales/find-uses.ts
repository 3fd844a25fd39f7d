import { baseKey } from './compare-languages.ts';

export interface Uses {
  /** Keys that the sources ask for although there is no such text. */
  readonly unknown: readonly string[];
  /** Keys that no source asks for. */
  readonly unused: readonly string[];
}

/**
 * Compares the keys of a file of texts with the sources that show them. A key is used where it stands as a whole string, or where
 * a template literal could make it: t(`users.${kind}.title`) uses `users.x.title` for every x.
 */
export function findUses(keys: readonly string[], sources: readonly string[]): Uses {
  const known = new Set(keys.flatMap((key) => [key, baseKey(key)]));
  const text = sources.join('\n');
  const strings = new Set([...text.matchAll(/(['"])((?:[\w-]+\.)*[\w-]+)\1/g)].map(([, , string = '']) => string));
  const templates = [...new Set([...text.matchAll(/`([\w.-]*\$\{[^`]*?)`/g)].map(([, template = '']) => template))]
    .map(toPattern)
    .filter((pattern) => pattern !== undefined);
  const asked = [...text.matchAll(/(?<![\w.])t(?:ranslate)?\(\s*(['"])((?:[\w-]+\.)+[\w-]+)\1/g)].map(([, , key = '']) => key);
  return {
    unknown: [...new Set(asked)].filter((key) => !known.has(key)),
    unused: [...new Set(keys.map(baseKey))].filter((key) => !strings.has(key) && !templates.some((pattern) => pattern.test(key))),
  };
}

/** Templates without a dot outside their placeholders (addresses, class names) could make any key, so they count for none. */
function toPattern(template: string): RegExp | undefined {
  const fixed = template.split(/\$\{[^}]*\}+/);
  if (!fixed.some((part) => /[a-z]\.|\.[a-z]/i.test(part)) || fixed.some((part) => !/^[\w.-]*$/.test(part))) return undefined;
  return new RegExp(`^${fixed.map((part) => part.replaceAll('.', String.raw`\.`)).join('.+')}$`);
}
