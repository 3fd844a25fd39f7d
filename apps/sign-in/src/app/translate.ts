import type { Phrases, PhraseTree } from './page-data.ts';

export type PhraseValues = Readonly<Record<string, string | number>>;

/** Text of a dotted key with `{{name}}` filled in. `t.has` tells whether the key exists; a missing one reads as its own name. */
export interface Translate {
  (key: string, values?: PhraseValues): string;
  readonly has: (key: string) => boolean;
  readonly language: string;
}

export function createTranslate({ lng, data }: Phrases): Translate {
  const translate = (key: string, values: PhraseValues = {}) =>
    (findPhrase(data, key) ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  return Object.assign(translate, { has: (key: string) => findPhrase(data, key) !== undefined, language: lng });
}

/** "email or phone number" in any language, from the names of the parts. */
export function listAlternatives(t: Translate, names: readonly string[]): string {
  const sentence = new Intl.ListFormat(t.language, { type: 'disjunction' }).format(names);
  return sentence.charAt(0).toLocaleUpperCase(t.language) + sentence.slice(1);
}

function findPhrase(tree: PhraseTree, key: string): string | undefined {
  let node: string | PhraseTree | undefined = tree;
  for (const part of key.split('.')) {
    if (node === undefined || typeof node === 'string') return undefined;
    node = node[part];
  }
  return typeof node === 'string' ? node : undefined;
}
