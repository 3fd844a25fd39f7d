/** Tags of an `Accept-Language` header, best first (RFC 9110 §12.5.4); `*` and what is refused (`q=0`) are left out. */
export function parseAcceptLanguage(header: string | undefined): string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => /^q=/i.test(parameter));
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ tag, quality }) => isLanguageTag(tag) && quality > 0)
    .toSorted((left, right) => right.quality - left.quality)
    .map(({ tag }) => tag);
}

/** Tags of the OIDC parameter `ui_locales` (OIDC Core §3.1.2.1), best first. */
export const parseUiLocales = (parameter: string | undefined): string[] => (parameter ?? '').split(' ').filter(isLanguageTag);

/** Whether the text has the form of a BCP 47 tag that we are ready to look up. */
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(text) && text.length <= 16;

/**
 * The first wanted language that there is: as it stands, else by its shortened form (`pt-BR-x` → `pt-BR` → `pt`), else any
 * variety of the same language (`pt` → `pt-BR`); `fallback` when none of them is there (RFC 4647 §3.4).
 */
export function negotiateLanguage({
  wanted,
  available,
  fallback,
}: {
  wanted: readonly string[];
  available: readonly string[];
  fallback: string;
}): string {
  for (const tag of wanted) {
    const found = match(tag.toLowerCase(), available);
    if (found !== undefined) return found;
  }
  return fallback;
}

function match(tag: string, available: readonly string[]): string | undefined {
  const subtags = tag.split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const range = subtags.slice(0, length).join('-');
    const found = available.find((candidate) => candidate.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return available.find((candidate) => candidate.toLowerCase().split('-')[0] === subtags[0]);
}
