import { guideTypes, type GuideType } from './guide.ts';

export type LibrarySearch = { types?: readonly GuideType[]; q?: string };

/** Reads the library's address; what is unknown or empty is left out. */
export const librarySearch = (search: Record<string, unknown>): LibrarySearch => {
  const wanted: readonly unknown[] = Array.isArray(search['types']) ? search['types'] : [];
  const types = guideTypes.filter((type) => wanted.includes(type));
  const q = search['q'];

  return { ...(types.length > 0 && { types }), ...(typeof q === 'string' && q && { q }) };
};
