const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };

/** Text as it stands in element content or a quoted attribute. Characters that XML 1.0 cannot carry are left out. */
export const escapeXml = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the ones
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"'\r]/g, (character) => entities[character] ?? '');
