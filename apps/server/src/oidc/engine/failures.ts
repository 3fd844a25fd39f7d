import type { ErrorOut, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { isDatabaseUnavailable } from '../../foundation/database/unavailable.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { OidcViews } from '../views.ts';

/** The library walks over JSON of clients in many places (`claims`, assertions, registrations); what is nested without end takes the stack. */
const isTooDeep = (error: Error): boolean => error instanceof RangeError && error.message === 'Maximum call stack size exceeded';
const tooDeep: ErrorOut = { error: 'invalid_request', error_description: 'the request is nested too deeply' };

/** Shows a failure to whoever asked: a page to people, JSON to programs. */
export function showFailure(scope: TenantScope, views: OidcViews) {
  return (ctx: KoaContextWithOIDC, failure: ErrorOut, error: Error): void => {
    const out = isTooDeep(error) ? tooDeep : failure;
    if (ctx.accepts('html', 'json') === 'html') views.error(scope, ctx, { out, error });
    else ctx.body = out;
  };
}

/** Failures that the library answers and that no request is to blame for. */
export function reportFailures(provider: Provider, scope: TenantScope): void {
  provider.on('server_error', (ctx, error) => report(ctx, error, scope));
}

/** Answers what fails outside of the library's own handling: the session is saved after everything else, when the answer is ready. */
export function answerFailures(scope: TenantScope, views: OidcViews) {
  const show = showFailure(scope, views);
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    try {
      await next();
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      for (const name of ['location', 'set-cookie', 'content-type', 'content-length']) ctx.remove(name);
      ctx.status = 500;
      show(ctx, { error: 'server_error', error_description: 'something went wrong on our side' }, error);
      report(ctx, error, scope);
    }
  };
}

/** Without the database, 503 and when to try again; to what is nested too deeply 400; the rest is logged. None tells what happened. */
function report(ctx: KoaContextWithOIDC, error: Error, { log }: Pick<TenantScope, 'log'>): void {
  if (isDatabaseUnavailable(error)) {
    log.warn({ err: error, path: ctx.path }, 'database unavailable');
    ctx.status = 503;
    ctx.set('retry-after', '1');
  } else if (isTooDeep(error)) {
    log.warn({ err: error, path: ctx.path }, 'a protocol request was nested too deeply');
    ctx.status = 400;
    if (ctx.body instanceof Object && 'error' in ctx.body) ctx.body = tooDeep;
  } else {
    log.error({ err: error, path: ctx.path }, 'a protocol request failed');
  }
}
