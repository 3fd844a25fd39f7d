import type { KoaContextWithOIDC } from 'oidc-provider';

/** The server's metadata (OpenID Connect Discovery, RFC 8414) and its keys. */
const documents: ReadonlySet<string> = new Set(['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server', '/jwks']);
/** The others belong to one request. */
const keptHeaders: ReadonlySet<string> = new Set(['content-type', 'cache-control', 'vary']);

interface KeptDocument {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What says the same to everybody for as long as a provider lives is put together once. Any origin may read it. */
export function keepDocuments() {
  const kept = new Map<string, KeptDocument>();
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    if (ctx.method !== 'GET' || !documents.has(ctx.path)) return next();
    const known = kept.get(ctx.path);
    if (known) {
      ctx.set({ ...known.headers, 'access-control-allow-origin': ctx.get('origin') || '*' });
      ctx.body = known.text;
      return;
    }
    await next();
    if (ctx.status !== 200) return;
    const headers = Object.entries(ctx.response.headers).flatMap(([name, value]) => (keptHeaders.has(name) ? [[name, String(value)]] : []));
    kept.set(ctx.path, { text: JSON.stringify(ctx.body), headers: Object.fromEntries(headers) });
  };
}
