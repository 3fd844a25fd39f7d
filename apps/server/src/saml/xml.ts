const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };

/** Text as it stands in element content or a quoted attribute. Characters that XML 1.0 cannot carry (§2.2) are left out. */
export const escapeXml = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll(/[&<>"'\r]/g, (character) => entities[character] ?? '');
