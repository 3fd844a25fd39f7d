import { createHash } from 'node:crypto';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { addInteraction, cookieNames, endInteraction, parseInteractionMap, type InteractionMap } from '../../features/sessions/cookies.ts';
import { resourcesPart } from '../../features/resources/resources-part.ts';
import type { Localize } from '../../foundation/http/error-reply.ts';
import { parseAcceptLanguage } from '../../foundation/i18n/languages.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { announceNoUserCodes } from '../backchannel/backchannel-authentication.ts';
import { bindCookies } from './bind-cookies.ts';
import { answerFailures } from './failures.ts';
import { markJwt } from '../tokens/jwt-tokens.ts';
import { announceMetadataClients } from '../clients/metadata-clients.ts';
import { openRegistration } from '../clients/registration-cors.ts';
import { BodyError, readBody } from './request-body.ts';
import { ignoreOtherProofs } from '../security-profiles/sender-constraint.ts';
import { refuseUnsettled } from './token-writes.ts';
import type { OidcViews } from '../views.ts';

type Next = () => Promise<void>;

/**
 * Addresses that the library writes into its answers, and whether a cookie is Secure, follow the configured endpoint and never the request's
 * headers. The client's address is the one that the listener has made out (see mount.ts): koa would believe the leftmost that is forwarded.
 */
export function answerFromEndpoint({ tenant }: TenantScope) {
  const { host, protocol } = new URL(tenant.endpoint);
  const own = { host: { value: host }, protocol: { value: protocol.slice(0, -1) } };
  return async (ctx: KoaContextWithOIDC, next: Next): Promise<void> => {
    const { clientAddress } = ctx.req as { clientAddress?: string };
    Object.defineProperties(ctx.request, { ...own, ip: { value: clientAddress ?? '' } });
    await next();
  };
}

/**
 * Headers for the forms that the library writes itself (`response_mode=form_post`, a sign-out that needs no question). It adds the hash of
 * its one script to `script-src`; our own pages bring their own headers.
 */
export async function protectForms(ctx: KoaContextWithOIDC, next: Next): Promise<void> {
  if (/^\/(?:auth|device|session\/end)(?:\/|$)/.test(ctx.path)) {
    ctx.set({
      'content-security-policy': "default-src 'none'; script-src; form-action *; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  }
  await next();
}

/** Refuses null characters wherever they stand in the address; PostgreSQL could not hold them. */
export async function refuseNullCharacters(ctx: KoaContextWithOIDC, next: Next): Promise<void> {
  if (/%00/.test(ctx.url)) {
    ctx.status = 400;
    ctx.body = { error: 'invalid_request', error_description: 'the request holds a null character' };
    return;
  }
  await next();
}

/**
 * Brings requests into the one form the library reads: JSON bodies become fields, and several resources in one parameter,
 * separated by commas, several parameters (but not where the whole text is a registered indicator).
 */
export function normalizeRequests({ settings }: TenantScope) {
  const split = (value: string) =>
    value.includes(',') && !settings.get(resourcesPart).byIndicator.has(value) ? value.split(',').filter(Boolean) : [value];
  return async (ctx: KoaContextWithOIDC, next: Next): Promise<void> => {
    if (ctx.method === 'GET' && ctx.querystring.includes('resource=')) {
      const query = new URLSearchParams(ctx.querystring);
      const resources = query.getAll('resource').flatMap(split);
      query.delete('resource');
      for (const resource of resources) query.append('resource', resource);
      ctx.querystring = query.toString();
      // The library finds where it is mounted by looking for the one address in the other (see mount.ts).
      Object.assign(ctx.req, { originalUrl: `/oidc${ctx.url}` });
    }
    const byBrowser = ctx.path === '/auth' || ctx.path === '/session/end';
    const isStored = ['/request', '/device/auth', '/backchannel'].includes(ctx.path); // the parameters wait for the person
    const isAboutToken = ctx.path === '/token/introspection' || ctx.path === '/token/revocation';
    const isRegistration = ctx.path === '/reg'; // JSON to the library too
    if (ctx.method === 'POST' && !isRegistration && (byBrowser || isStored || isAboutToken || ctx.is('application/json'))) {
      try {
        const fields = await readBody(ctx, isAboutToken ? { token: (value) => [markJwt(value)] } : { resource: split });
        if (byBrowser) return redirectToGet(ctx, fields);
      } catch (error) {
        if (!(error instanceof BodyError)) throw error;
        ctx.status = error.status;
        ctx.body = { error: 'invalid_request', error_description: error.message };
        return;
      }
    }
    await next();
  };
}

/**
 * A form posted from another site comes without our SameSite=Lax cookies; the GET it is turned into brings them
 * (OIDC Core §3.1.2.1 allows either method).
 */
function redirectToGet(ctx: KoaContextWithOIDC, fields: Readonly<Record<string, string | string[]>>): void {
  const query = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
  ctx.status = 303;
  ctx.redirect(`/oidc${ctx.path}?${query}`);
}

/** Error answers carry `code` and `message` beside `error`; `?parse_error=false` keeps the plain OAuth shape. Token answers always have `scope`. */
export function completeBodies(localize: Localize) {
  return async (ctx: KoaContextWithOIDC, next: Next): Promise<void> => {
    await next();
    const body: unknown = ctx.body;
    if (typeof body !== 'object' || body === null || Buffer.isBuffer(body) || 'pipe' in body) return;
    if ('error' in body && typeof body.error === 'string') {
      if (ctx.query['parse_error'] === 'false') return;
      const code = `oidc.${body.error}`;
      const localized = localize(code, parseAcceptLanguage(ctx.get('accept-language')));
      const description = 'error_description' in body && typeof body.error_description === 'string' ? body.error_description : code;
      ctx.body = { code, message: localized === code ? description : localized, ...body };
    } else if ('access_token' in body && !('scope' in body)) {
      ctx.body = { ...body, scope: '' };
    }
  };
}

/** Userinfo answers with an ETag, and 304 to whoever has that answer already. */
export async function tagUserinfo(ctx: KoaContextWithOIDC, next: Next): Promise<void> {
  await next();
  if (ctx.path !== '/me' || ctx.method !== 'GET' || ctx.status !== 200 || typeof ctx.body !== 'object') return;
  ctx.etag = createHash('sha1').update(JSON.stringify(ctx.body)).digest('base64url');
  if (ctx.get('if-none-match') === ctx.response.get('etag')) {
    ctx.status = 304;
    ctx.body = null;
  }
}

/** The keys are asked for anew each time: one that was taken out must not go on verifying from a cache between us and the client. */
export async function refreshKeys(ctx: KoaContextWithOIDC, next: Next): Promise<void> {
  await next();
  if (ctx.path === '/jwks') ctx.set('cache-control', 'no-cache, max-age=0, must-revalidate');
}

/** The interaction cookie is a map from client to interaction, so that two applications can be signed in to side by side in one browser. */
export function keepInteractionMap({ tenant }: TenantScope) {
  const { interaction: name, entry } = cookieNames(tenant);
  return async (ctx: KoaContextWithOIDC, next: Next): Promise<void> => {
    await next();
    const interaction = ctx.status < 400 ? ctx.oidc?.entities.Interaction : undefined;
    const clientId = ctx.oidc?.client?.clientId;
    if (!interaction || !clientId) return;
    const current = ctx.cookies.get(name, { signed: true });
    const running = parseInteractionMap(current ? safeDecode(current) : '');
    const common = {
      sameSite: 'lax',
      secure: tenant.endpoint.startsWith('https:'),
      path: '/',
      overwrite: true,
      maxAge: 3_600_000,
    } as const;
    const keep = (map: InteractionMap) => {
      const value = Object.keys(map).length > 0 ? encodeURIComponent(JSON.stringify(map)) : null;
      ctx.cookies.set(name, value, { ...common, signed: true, httpOnly: true });
    };
    if (!startsInteraction(ctx)) return keep(endInteraction(running, interaction.uid));
    keep(addInteraction(running, clientId, interaction.uid));
    const { organization_id: organizationId, ui_locales: uiLocales } = interaction.params;
    ctx.cookies.set(entry, encodeURIComponent(JSON.stringify({ appId: clientId, organizationId, uiLocales })), {
      ...common,
      signed: false,
      httpOnly: false,
    });
  };
}

/** A resumed request has an interaction too, the one that ended; it goes back to the client, not to the pages. */
function startsInteraction(ctx: KoaContextWithOIDC): boolean {
  const cookies: unknown = ctx.response.get('set-cookie');
  return (
    Array.isArray(cookies) &&
    cookies.some((cookie) => String(cookie).startsWith('_interaction') && !/expires=Thu, 01 Jan 1970/i.test(String(cookie)))
  );
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** Mounts the middleware of one tenant's provider in the order in which a request meets it. */
export function useMiddleware(provider: Provider, scope: TenantScope, { localize, views }: { localize: Localize; views: OidcViews }): void {
  provider.use(answerFromEndpoint(scope));
  provider.use(bindCookies(scope));
  provider.use(protectForms);
  provider.use(completeBodies(localize));
  provider.use(answerFailures(scope, views));
  provider.use(refuseUnsettled);
  provider.use(tagUserinfo);
  provider.use(refreshKeys);
  provider.use(announceMetadataClients(scope));
  provider.use(announceNoUserCodes);
  provider.use(openRegistration(scope));
  provider.use(refuseNullCharacters);
  provider.use(ignoreOtherProofs(scope));
  provider.use(keepInteractionMap(scope));
  provider.use(normalizeRequests(scope));
}
