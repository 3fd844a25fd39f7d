/** A file of texts: sentences by key, nested. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** Sentences by dotted key. */
export function flatten(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** What a translation lacks, has too much, or fills differently than the source language. Plural forms differ between languages, so they count as one key. */
export function compareLanguages(source: Texts, translation: Texts): string[] {
  const [wanted, given] = [byBaseKey(source), byBaseKey(translation)];
  return [
    ...[...wanted.keys()].filter((key) => !given.has(key)).map((key) => `${key} is missing`),
    ...[...given.keys()].filter((key) => !wanted.has(key)).map((key) => `${key} is not in the source language`),
    ...[...wanted].flatMap(([key, sentences]) => differingPlaceholders(key, sentences, given.get(key))),
    ...[...given].filter(([, sentences]) => sentences.some((sentence) => sentence.trim() === '')).map(([key]) => `${key} is empty`),
  ];
}

const pluralForm = /_(?:zero|one|two|few|many|other)$/;

/** Key without the plural form that i18next appends (`_one`, `_other`, …). */
export const baseKey = (key: string): string => key.replace(pluralForm, '');

function byBaseKey(texts: Texts): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const [key, sentence] of flatten(texts)) grouped.set(baseKey(key), [...(grouped.get(baseKey(key)) ?? []), sentence]);
  return grouped;
}

function differingPlaceholders(key: string, source: readonly string[], translation: readonly string[] | undefined): string[] {
  if (translation === undefined) return [];
  const [wanted, given] = [placeholders(source), placeholders(translation)];
  return wanted === given ? [] : [`${key} fills ${given || 'nothing'}, the source language ${wanted || 'nothing'}`];
}

const placeholders = (sentences: readonly string[]): string =>
  [
    ...new Set(
      sentences.flatMap((sentence) =>
        [...sentence.matchAll(/\{\{\s*(\w+)\s*\}\}|<(\w+)\s*\/?>/g)].map(([, name, tag]) => name ?? `<${tag}>`),
      ),
    ),
  ]
    .sort()
    .join(', ');
