import type { Language } from '../../app/i18n.ts';
import type { Guide } from './guide.ts';

const modules = import.meta.glob<Guide>('./guides/*/guide.ts', { eager: true, import: 'guide' });
const texts = import.meta.glob<string>('./guides/*/*.md', { query: '?raw', import: 'default' });

/** Every guide in the order of its metadata. */
export const guides: readonly Guide[] = Object.values(modules).sort((a, b) => a.order - b.order);

export const findGuide = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);

/** The guide's Markdown, with its placeholders still in it. */
export const loadGuideText = async (id: string, language: Language): Promise<string> => {
  const load = texts[`./guides/${id}/${language}.md`];

  if (!load) {
    throw new Error(`The guide ${id} has no text in ${language}.`);
  }

  return load();
};
