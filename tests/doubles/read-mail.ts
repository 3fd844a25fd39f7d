/** A mail of one part, as connectors send it. */
export interface ReadMail {
  /** Lower-case names; folded lines joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly body: string;
}

/** Reads a mail (RFC 5322) whose bytes are given as Latin-1 text; decodes encoded words (RFC 2047) and both transfer encodings (RFC 2045). */
export function readMail(raw: string): ReadMail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = raw.slice(end + 4);
  return { headers, subject: decodeWords(headers['subject'] ?? ''), body: decodeBody(body, headers['content-transfer-encoding']) };
}

function decodeBody(body: string, encoding: string | undefined): string {
  if (encoding?.toLowerCase() === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const bytes = encoding?.toLowerCase() === 'quoted-printable' ? decodeQuoted(body.replaceAll('=\r\n', '')) : body;
  return Buffer.from(bytes, 'latin1').toString('utf8').trimEnd();
}

const decodeQuoted = (text: string): string =>
  text.replaceAll(/=([0-9A-F]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const decodeWords = (text: string): string =>
  text.replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi, (_match, kind: string, word: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString('utf8')
      : Buffer.from(decodeQuoted(word.replaceAll('_', ' ')), 'latin1').toString('utf8'),
  );
