/**
 * Whether a redirect address is one that an administrator registered (RFC 9700 §4.1.3: exact text).
 * Two widenings: any port of a loopback address for native applications (RFC 8252 §7.3), and `*` inside a host label
 * (not the last two) or the path where it was registered so and `isExact` does not say otherwise.
 */
export function isRegisteredUri(
  value: string,
  registered: readonly string[],
  options: { anyLoopbackPort: boolean; isExact?: boolean },
): boolean {
  if (registered.includes(value)) return isSafe(value) || !/^https?:/i.test(value);
  if (!isSafe(value)) return false;
  return registered.some(
    (pattern) =>
      (!options.isExact && pattern.includes('*') && matchesWildcard(value, pattern)) ||
      (options.anyLoopbackPort && equalButPort(value, pattern)),
  );
}

/** Whether an address may be registered: absolute, no fragment, no credentials; http(s) with or without wildcards, or a custom scheme. */
export function isRegistrableUri(uri: string): boolean {
  if (!isSafe(uri.replaceAll('*', 'x'))) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined || ['javascript', 'data', 'vbscript', 'file', 'blob', 'about'].includes(scheme)) return false;
  if (!uri.includes('*')) return true;
  if (scheme !== 'http' && scheme !== 'https') return false;
  const { host } = splitPattern(uri) ?? {};
  if (host === undefined) return false;
  const labels = host.split('.');
  return !host.includes('*') || (labels.length >= 3 && !labels.slice(-2).some((label) => label.includes('*')));
}

/** Refuses what could be read in two ways: control characters, backslashes, credentials, fragments, dot segments, encoded slashes and dots. */
function isSafe(value: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (value.length > 2048 || /[\u0000-\u0020\u007f\\#]/.test(value)) return false;
  const url = URL.parse(value);
  if (!url || url.username || url.password) return false;
  const path = value.replace(/^[^:]+:(\/\/[^/?]*)?/, '').split('?')[0] ?? '';
  return !/(^|\/)\.{1,2}(\/|$)/.test(path) && !/%(2e|2f|5c|00)/i.test(path) && !/^[^:]+:\/\/[^/?]*@/.test(value);
}

/**
 * Whether a browser's `Origin` header (RFC 6454 §7) is that of a registered address, `*` in its host included. Pages without an origin of
 * their own send `null`, which belongs to nobody.
 */
export function isOriginOf(origin: string, registered: string): boolean {
  if (origin === 'null') return false;
  // Of a custom scheme (`capacitor://localhost`) URL tells no origin: there the text decides.
  if (origin === registered || origin === URL.parse(registered)?.origin) return true;
  const { scheme, host, port } = splitPattern(registered) ?? {};
  return host?.includes('*') === true && matchesWildcard(`${origin}/`, `${scheme}://${host}${port}/`);
}

interface Pattern {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly query: string;
}

function splitPattern(uri: string): Pattern | undefined {
  const match = /^(https?):\/\/([^/?:]+)(:\d+)?(\/[^?]*)?(\?.*)?$/.exec(uri);
  if (!match) return undefined;
  const [, scheme = '', host = '', port = '', path = '/', query = ''] = match;
  return { scheme, host: host.toLowerCase(), port, path, query };
}

function matchesWildcard(value: string, pattern: string): boolean {
  const expected = splitPattern(pattern);
  const given = splitPattern(value);
  if (!expected || !given || !isRegistrableUri(pattern)) return false;
  if (expected.scheme !== given.scheme || expected.port !== given.port || expected.query !== given.query) return false;
  const hostLabels = given.host.split('.');
  const expectedLabels = expected.host.split('.');
  return (
    hostLabels.length === expectedLabels.length &&
    expectedLabels.every((label, index) => globMatches(hostLabels[index] ?? '', label, /[a-z0-9-]/)) &&
    globMatches(given.path, expected.path, /[^/?]/)
  );
}

/** Whether a text is of a pattern in which each `*` stands for one or more characters that `star` allows. */
function globMatches(text: string, glob: string, star: RegExp): boolean {
  // Which places of the pattern the characters so far can have led to. A regular expression made of many stars would try them all, for hours.
  let places = new Uint8Array(glob.length + 1);
  places[0] = 1;
  for (const character of text.split('')) {
    const next = new Uint8Array(glob.length + 1);
    const isOfStar = star.test(character);
    for (let place = 0; place < glob.length; place += 1) {
      if (!places[place]) continue;
      if (glob[place] !== '*') next[place + 1] ||= Number(glob[place] === character);
      else if (isOfStar) next[place] = next[place + 1] = 1;
    }
    places = next;
  }
  return places[glob.length] === 1;
}

const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(?::\d+)?(?=[/?]|$)/;

function equalButPort(value: string, registered: string): boolean {
  const given = loopback.exec(value);
  const expected = loopback.exec(registered);
  if (!given || !expected || given[1] !== expected[1]) return false;
  return value.slice(given[0].length) === registered.slice(expected[0].length);
}
