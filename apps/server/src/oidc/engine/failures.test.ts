import type { KoaContextWithOIDC } from 'oidc-provider';
import { expect, it } from 'vitest';
import { createLogger } from '../../foundation/log/create-logger.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { answerFailures } from './failures.ts';
import type { OidcViews } from '../views.ts';

const scope = { log: createLogger({ level: 'silent', format: 'json' }) } as TenantScope; // all that is used of it
const views: OidcViews = {
  error: (_scope, ctx, { out }) => void (ctx.body = `<p>${out.error}</p>`),
  logout: () => undefined,
  signedOut: () => undefined,
};

/** As much of koa's context as is used, with an answer that is ready already. */
function createContext(accepts: 'html' | 'json') {
  const headers = new Map([
    ['location', 'https://bookstore.example/callback?code=secret'],
    ['set-cookie', '_session=1'],
  ]);
  return {
    path: '/auth',
    status: 303,
    body: undefined as unknown,
    headers,
    accepts: () => accepts,
    remove: (name: string) => void headers.delete(name),
    set: (name: string, value: string) => void headers.set(name, value),
  };
}

async function answerAfter(error: unknown, accepts: 'html' | 'json' = 'json') {
  const ctx = createContext(accepts);
  await answerFailures(scope, views)(ctx as unknown as KoaContextWithOIDC, () => Promise.reject(error));
  return ctx;
}

it('a session that cannot be saved for lack of a database: 503, when to try again, nothing of the answer that was ready', async () => {
  const ctx = await answerAfter(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
  expect(ctx.status).toBe(503);
  expect(ctx.body).toMatchObject({ error: 'server_error' });
  expect(Object.fromEntries(ctx.headers)).toEqual({ 'retry-after': '1' });
});

it('any other failure: 500 without what happened, a page for people', async () => {
  expect(await answerAfter(new Error('secret detail'))).toMatchObject({ status: 500, body: { error: 'server_error' } });
  expect(JSON.stringify((await answerAfter(new Error('secret detail'))).body)).not.toContain('secret');
  expect(await answerAfter('thrown text', 'html')).toMatchObject({ status: 500, body: '<p>server_error</p>' });
});
