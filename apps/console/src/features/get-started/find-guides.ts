import type { Language } from '../../app/i18n.ts';
import { inLanguage, type Guide, type GuideType } from './guide.ts';

type GuideFilter = { types: readonly GuideType[]; search: string; language: Language };

/** Guides of any of the types (none chosen: all) whose name, platform or summary holds every word of the search. */
export const findGuides = (guides: readonly Guide[], { types, search, language }: GuideFilter): readonly Guide[] => {
  const words = search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);

  return guides.filter((guide) => {
    const text = `${inLanguage(guide.name, language)} ${guide.platform} ${inLanguage(guide.summary, language)}`.toLocaleLowerCase(language);

    return (types.length === 0 || types.includes(guide.type)) && words.every((word) => text.includes(word));
  });
};
