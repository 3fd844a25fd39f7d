import { languages } from '../../../app/i18n.ts';

/** Languages of the hosted pages, those in `more` among them, named in the reader's language and in their own. */
export function languageOptions(more: readonly string[], readerLanguage: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([readerLanguage], { type: 'language' });
  const tags = [...new Set([...Object.keys(languages), ...more])];
  return tags
    .map((value) => ({ value, label: label(names.of(value) ?? value, ownName(value)) }))
    .toSorted((left, right) => left.label.localeCompare(right.label, readerLanguage));
}

function label(name: string, own: string): string {
  return name === own ? name : `${name} · ${own}`;
}

function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
