import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguageTag } from './languages.ts';

/** Texts nested by place, as in `locales/<tag>/<bundle>.json`. */
export interface PhraseTree {
  readonly [key: string]: string | PhraseTree;
}

/** Which app a text belongs to: one file each in a language's folder. */
export type PhraseBundle = 'sign-in' | 'console' | 'email' | 'errors';

/** The built-in texts of every language, read once at start. */
export interface Phrases {
  /** BCP 47 tags with a folder. */
  readonly tags: readonly string[];
  /** Texts of one language; empty where the language lacks the bundle. */
  tree(tag: string, bundle: PhraseBundle): PhraseTree;
}

/** Reads `<folder>/<tag>/<bundle>.json`. Throws when a file is not JSON: the product is broken then, and must not start. */
export async function loadPhrases(folder: string): Promise<Phrases> {
  const entries = await readdir(folder, { withFileTypes: true });
  const tags = entries.filter((entry) => entry.isDirectory() && isLanguageTag(entry.name)).map((entry) => entry.name);
  const languages = new Map(await Promise.all(tags.map(async (tag) => [tag, await loadLanguage(join(folder, tag))] as const)));
  return {
    tags: tags.toSorted(),
    tree: (tag, bundle) => languages.get(tag)?.get(bundle) ?? {},
  };
}

async function loadLanguage(folder: string): Promise<ReadonlyMap<string, PhraseTree>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return new Map(
    await Promise.all(
      files.map(async (name) => {
        const path = join(folder, name);
        return [name.slice(0, -'.json'.length), parsePhrases(await readFile(path, 'utf8'), path)] as const;
      }),
    ),
  );
}

function parsePhrases(text: string, path: string): PhraseTree {
  try {
    // The files are ours and checked by `npm run check`: texts and objects of texts only.
    return JSON.parse(text) as PhraseTree;
  } catch (cause) {
    throw new Error(`${path} is not JSON`, { cause });
  }
}

/** `over` laid over `base`, key by key. */
export function mergePhrases(base: PhraseTree, over: PhraseTree): PhraseTree {
  const merged: Record<string, string | PhraseTree> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    merged[key] = typeof value === 'object' && typeof below === 'object' ? mergePhrases(below, value) : value;
  }
  return merged;
}

/** `{a: {b: 'text'}}` → `a.b` → text. Keys that hold dots already keep them. */
export function flattenPhrases(tree: PhraseTree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix + key;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [below, text] of flattenPhrases(value, `${path}.`)) flat.set(below, text);
  }
  return flat;
}
