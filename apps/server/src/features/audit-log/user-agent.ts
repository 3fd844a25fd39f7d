export interface ParsedUserAgent {
  ua: string;
  browser?: { name: string; version: string; major: string };
  os?: { name: string; version?: string };
  device?: { type: 'mobile' | 'tablet' };
}

/** First match wins: browsers name their ancestors too. */
const browsers: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/([\d.]+)/],
  ['Opera', /\bOPR\/([\d.]+)/],
  ['Samsung Internet', /\bSamsungBrowser\/([\d.]+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/([\d.]+)/],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\/([\d.]+)/],
  ['Safari', /\bVersion\/([\d.]+).*\bSafari\//],
];

const systems: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['iOS', /\b(?:iPhone|iPad|iPod).*?\bOS ([\d_]+)/],
  ['Android', /\bAndroid(?: ([\d.]+))?/],
  ['Windows', /\bWindows NT ([\d.]+)/],
  ['macOS', /\bMac OS X ([\d_.]+)/],
  ['Chrome OS', /\bCrOS \S+ ([\d.]+)/],
  ['Linux', /\bLinux\b/],
];

/** Browser, system and kind of device, as far as the header tells them plainly. */
export function parseUserAgent(ua: string): ParsedUserAgent {
  const browser = firstMatch(browsers, ua);
  const os = firstMatch(systems, ua);
  const type = deviceType(ua);
  return {
    ua,
    ...(browser?.version && { browser: { name: browser.name, version: browser.version, major: browser.version.split('.', 1)[0] ?? '' } }),
    ...(os && { os: { name: os.name, ...(os.version && { version: os.version.replaceAll('_', '.') }) } }),
    ...(type && { device: { type } }),
  };
}

function firstMatch(table: typeof browsers, ua: string): { name: string; version: string | undefined } | undefined {
  for (const [name, pattern] of table) {
    const match = pattern.exec(ua);
    if (match) return { name, version: match[1] };
  }
  return undefined;
}

function deviceType(ua: string): 'mobile' | 'tablet' | undefined {
  if (/\biPad\b|\bTablet\b|\bAndroid\b(?!.*\bMobile\b)/.test(ua)) return 'tablet';
  return /\bMobile\b|\biPhone\b/.test(ua) ? 'mobile' : undefined;
}
