/** What handlers need that look at where a request comes from. */
export interface ProxyScope {
  /** Whether a proxy stands in front that takes these headers out of what clients send (`TRUST_PROXY_HEADER`). */
  readonly isBehindProxy: boolean;
}

/** Headers in which a proxy tells more of where a request came from. */
const headerOf = {
  country: 'x-logto-cf-country',
  city: 'x-logto-cf-city',
  latitude: 'x-logto-cf-latitude',
  longitude: 'x-logto-cf-longitude',
  botScore: 'x-logto-cf-bot-score',
  botVerified: 'x-logto-cf-bot-verified',
} as const;
export const contextHeaders: readonly string[] = Object.values(headerOf);

const longestValue = 512;

interface ContextSource extends ProxyScope {
  readonly ip: string;
  readonly header: (name: string) => string | undefined;
}

/** Where a sign-in came from. What a proxy adds is believed only where proxies are. */
export function readSignInContext({ ip, header, isBehindProxy }: ContextSource): Record<string, string> {
  const told = isBehindProxy ? Object.entries(headerOf).map(([name, source]) => [name, header(source)] as const) : [];
  const all = [['ip', ip] as const, ['userAgent', header('user-agent')] as const, ...told];
  return Object.fromEntries(all.flatMap(([name, value]) => (value ? [[name, value.slice(0, longestValue)]] : [])));
}
