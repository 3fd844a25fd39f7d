import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendVerificationFile } from '../features/domains/mount-domains.ts';
import { cookieNames, hasInteraction } from '../features/sessions/cookies.ts';
import { parseAcceptLanguage, parseUiLocales } from '../foundation/i18n/languages.ts';
import type { Phrases } from '../foundation/i18n/phrases.ts';
import type { Endpoints } from '../tenancy/endpoints.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { openBuiltFiles } from './built-files.ts';
import { registerConsole } from './console.ts';
import { sendCustomUiFile } from './custom-ui-files.ts';
import { createTemplateReader } from './custom-ui-template.ts';
import { readEntryCookie } from './entry-cookie.ts';
import { guard, readBounces } from './guard.ts';
import { createHostedPages, type PageScope, type PageVisit } from './hosted-pages.ts';
import { readPageEntry } from './page-entry.ts';
import { sendAsset } from './send-file.ts';

export interface PagesOptions {
  readonly listener: 'tenants' | 'admin';
  readonly endpoints: Endpoints;
  readonly phrases: Phrases;
  /** The tenant that the request's Host header names. */
  readonly scopeOf: (request: FastifyRequest) => Promise<PageScope | undefined>;
}

const apps = join(import.meta.dirname, '../../..');
/** Of our own making, so it can carry the prefix that binds a cookie to its host; on plain http browsers refuse that. */
const bounceCookie = ({ tenant }: TenantScope): string => `${tenant.endpoint.startsWith('https:') ? '__Host-' : ''}lintel_bounces`;

/** Serves the hosted pages, the demo applications and, on the administrators' listener, the console. Needs @fastify/cookie. */
export async function registerPages(server: FastifyInstance, options: PagesOptions): Promise<void> {
  const files = openBuiltFiles(join(apps, 'sign-in/dist'), Date.now);
  const consoleOrigin = new URL(options.endpoints.admin).origin;
  const pagesOf = (name: string) => ({ phrases: options.phrases, consoleOrigin, entry: readPageEntry(files, name) });
  const signIn = createHostedPages({ ...pagesOf('sign-in'), readTemplate: createTemplateReader() });
  const demos = { '/demo-app': createHostedPages(pagesOf('demo-app')), '/device-demo-app': createHostedPages(pagesOf('device-demo-app')) };

  if (options.listener === 'admin') {
    registerConsole(server, { files: openBuiltFiles(join(apps, 'console/dist'), Date.now), endpoints: options.endpoints });
  }

  server.get('/assets/*', async (request, reply) => {
    const path = `assets/${starOf(request)}`;
    const scope = await options.scopeOf(request);
    if (scope && (await sendCustomUiFile(scope, { request, reply, path }))) return reply;
    return sendAsset(reply, { files, path, acceptEncoding: request.headers['accept-encoding'] });
  });

  for (const [path, demo] of Object.entries(demos)) {
    server.get(path, async (request, reply) => {
      const scope = await options.scopeOf(request);
      if (!scope) return noTenant(reply);
      const { headers, content } = await demo(scope, visitOf(request, scope));
      return reply.headers(headers).send(content);
    });
  }

  // Every path that nothing else answers is a page.
  server.get('/*', async (request, reply) => {
    const scope = await options.scopeOf(request);
    if (!scope) return noTenant(reply);
    if (sendVerificationFile(scope, { request, reply })) return reply;
    const visit = visitOf(request, scope);
    if (!visit.isPreview && (await sendCustomUiFile(scope, { request, reply, path: starOf(request) }))) return reply;
    const bounces = readBounces(request.cookies[bounceCookie(scope)]);
    const decision = guard({ path: pathOf(request), ...visit, hasInteraction: hasInteraction(request, scope), bounces }, scope);
    if (decision.type === 'redirect') {
      const secure = scope.tenant.endpoint.startsWith('https:');
      if (decision.bounces.length > 0)
        reply.setCookie(bounceCookie(scope), decision.bounces.join('.'), {
          path: '/',
          httpOnly: true,
          sameSite: 'lax',
          secure,
          maxAge: 60,
        });
      return reply.header('cache-control', 'no-store').redirect(decision.location, 302);
    }
    const { headers, content } = await signIn(scope, visit);
    return reply.headers(headers).send(content);
  });

  await server.register(postedCallbacks);
}

/** Providers that answer with a form (Apple): the page reads the form from its query. */
async function postedCallbacks(server: FastifyInstance): Promise<void> {
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 16_384 }, (_request, body, done) =>
    done(null, body),
  );
  for (const path of ['/callback/:connectorId', '/callback/social/:connectorId']) {
    server.post(path, (request, reply) => {
      const query = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
      return reply.redirect(`${pathOf(request)}?${query.toString()}`, 303);
    });
  }
}

/** The address says it for a first screen, the cookie beside the interaction for the later ones. */
function visitOf(request: FastifyRequest, { tenant }: TenantScope): PageVisit {
  const query = new URL(request.url, 'http://path').searchParams;
  const cookie = readEntryCookie(request.cookies[cookieNames(tenant).entry]);
  return {
    appId: query.get('app_id') ?? cookie.appId,
    organizationId: query.get('organization_id') ?? cookie.organizationId,
    explicitLanguages: parseUiLocales(query.get('ui_locales') ?? cookie.uiLocales),
    detectedLanguages: parseAcceptLanguage(request.headers['accept-language']),
    isPreview: query.has('preview'),
    acceptEncoding: request.headers['accept-encoding'] ?? '',
  };
}

/** The path without slashes at its end. A pattern would look for that end from each of thousands of slashes anew. */
function pathOf(request: FastifyRequest): string {
  const { pathname } = new URL(request.url, 'http://path');
  let end = pathname.length;
  while (end > 1 && pathname[end - 1] === '/') end -= 1;
  return pathname.slice(0, end);
}

/** What the star of the route's path stands for, decoded: Fastify has refused what cannot be. */
const starOf = (request: FastifyRequest): string => (request.params as { '*': string })['*']; // Fastify's own name for it

const noTenant = (reply: FastifyReply): FastifyReply => reply.code(404).type('text/plain').send('No tenant answers at this address.');
