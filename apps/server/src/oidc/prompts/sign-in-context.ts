import type { KoaContextWithOIDC } from 'oidc-provider';

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

/** Where a sign-in came from. What a proxy adds is believed only where proxies are (`TRUST_PROXY_HEADER`). */
export function signInContextOf(ctx: KoaContextWithOIDC): Record<string, string> {
  const told = ctx.app.proxy ? Object.entries(headerOf).map(([name, header]) => [name, ctx.get(header)] as const) : [];
  const all = [['ip', ctx.ip] as const, ['userAgent', ctx.get('user-agent')] as const, ...told];
  return Object.fromEntries(all.filter(([, value]) => value !== '').map(([name, value]) => [name, value.slice(0, longestValue)]));
}
