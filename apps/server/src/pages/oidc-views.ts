import type { IncomingHttpHeaders } from 'node:http';
import { applicationsPart } from '../features/applications/applications-part.ts';
import type { Phrases } from '../foundation/i18n/phrases.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { pageApplication, type PageApplication } from './page-application.ts';
import { renderErrorPage, renderLogoutPage, renderSignedOutPage, type PlainPage, type PlainPageLook } from './plain-page.ts';
import { plainPageLook } from './plain-page-look.ts';

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
    const { ui_locales: uiLocales } = ctx.query;
    return plainPageLook(scope, {
      phrases,
      uiLocales: typeof uiLocales === 'string' ? uiLocales : undefined,
      acceptLanguage: ctx.req.headers['accept-language'],
    });
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
