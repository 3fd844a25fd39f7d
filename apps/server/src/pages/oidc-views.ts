import type { IncomingHttpHeaders } from 'node:http';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { experienceLanguage, experiencePhrases } from '../features/sign-in-experience/experience-phrases.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { fill } from '../foundation/i18n/fill.ts';
import { parseAcceptLanguage, parseUiLocales } from '../foundation/i18n/languages.ts';
import { flattenPhrases, type Phrases } from '../foundation/i18n/phrases.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { pageApplication, type PageApplication } from './page-application.ts';
import { renderErrorPage, renderLogoutPage, renderSignedOutPage, type PlainPage, type PlainPageLook } from './plain-page.ts';

/** What is used of the protocol engine's context (koa). */
interface ViewContext {
  readonly req: { readonly headers: IncomingHttpHeaders };
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
  set(headers: Record<string, string>): void;
  readonly oidc?: { readonly client?: { readonly clientId: string } | undefined } | undefined;
}

/** The HTML of the protocol endpoints in the tenant's looks and the person's language. */
export function createOidcViews(phrases: Phrases) {
  const lookOf = (scope: TenantScope, ctx: ViewContext): PlainPageLook => {
    const { settings, tenant } = scope;
    const { color, branding } = settings.get(signInExperiencePart);
    const uiLocales = ctx.query['ui_locales'];
    const explicit = parseUiLocales(typeof uiLocales === 'string' ? uiLocales : undefined);
    const lng = experienceLanguage(settings, { phrases, explicit, detected: parseAcceptLanguage(ctx.req.headers['accept-language']) });
    const texts = flattenPhrases(experiencePhrases(settings, phrases, lng));
    return {
      lng,
      t: (key, values = {}) => fill(texts.get(key) ?? key, values),
      color,
      logoUrl: branding.logoUrl,
      endpoint: tenant.endpoint,
    };
  };
  return {
    error: (scope: TenantScope, ctx: ViewContext, { out }: { out: { error: string; error_description?: string | undefined } }): void =>
      send(ctx, renderErrorPage(lookOf(scope, ctx), { error: out.error, description: out.error_description, home: homeOf(scope, ctx) })),
    logout: (scope: TenantScope, ctx: ViewContext, page: { form: string; isAsked: boolean }): void => {
      send(ctx, renderLogoutPage(lookOf(scope, ctx), { ...page, appName: homeOf(scope, ctx)?.name }));
    },
    signedOut: (scope: TenantScope, ctx: ViewContext): void =>
      send(ctx, renderSignedOutPage(lookOf(scope, ctx), { home: homeOf(scope, ctx) })),
  };
}

/** The application that the request names, where there is one. */
function homeOf(scope: TenantScope, ctx: ViewContext): PageApplication | undefined {
  const app = scope.settings.get(applicationsPart).get(ctx.oidc?.client?.clientId ?? '');
  return app && pageApplication(app, scope);
}

function send(ctx: ViewContext, { headers, html }: PlainPage): void {
  ctx.set({ ...headers });
  ctx.body = html;
}
