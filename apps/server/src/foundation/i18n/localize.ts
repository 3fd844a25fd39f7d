import { fill } from './fill.ts';
import { negotiateLanguage } from './languages.ts';
import { flattenPhrases, type PhraseBundle, type Phrases } from './phrases.ts';

/** The text for a key in the best of the reader's languages; the key itself when nobody has written the text. */
export type Localize = (key: string, languages: readonly string[], values?: Readonly<Record<string, string | number>>) => string;

const source = 'en';

/** Texts of one bundle; for errors the key is the code: `localize('user.user_not_exist', request.languages)`. */
export function createLocalize(phrases: Phrases, bundle: PhraseBundle = 'errors'): Localize {
  const texts = new Map(phrases.tags.map((tag) => [tag, flattenPhrases(phrases.tree(tag, bundle))]));
  return (key, languages, values = {}) => {
    const tag = negotiateLanguage({ wanted: languages, available: phrases.tags, fallback: source });
    const text = texts.get(tag)?.get(key) ?? texts.get(source)?.get(key);
    return text === undefined ? key : fill(text, values);
  };
}
