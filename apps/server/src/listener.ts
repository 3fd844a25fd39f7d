import cookie from '@fastify/cookie';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { AppScope } from './app-scope.ts';
import { withCallAudited } from './features/audit-log/call-audit.ts';
import { mountAsk } from './features/domains/mount-domains.ts';
import { mountAssets } from './features/user-assets/mount-assets.ts';
import { tellAnswered, withCallEvents } from './features/webhooks/call-events.ts';
import { newId } from './foundation/crypto/ids.ts';
import type { Database } from './foundation/database/open-database.ts';
import { ApiError } from './foundation/http/api-error.ts';
import { bindRoutes } from './foundation/http/bind-fastify.ts';
import { useCors } from './foundation/http/cors.ts';
import { createErrorHandler, type Localize } from './foundation/http/error-reply.ts';
import { useFileBodies } from './foundation/http/file-body.ts';
import { useStrictJsonBodies } from './foundation/http/json-body.ts';
import { dropForgedHeaders, trustProxies } from './foundation/http/trusted-proxies.ts';
import { openApiRoutes } from './foundation/http/openapi.ts';
import { parseAcceptLanguage } from './foundation/i18n/languages.ts';
import type { Phrases } from './foundation/i18n/phrases.ts';
import type { Metrics } from './foundation/metrics/create-metrics.ts';
import { authenticate } from './oidc/authenticate.ts';
import { mountOidc, type createProviders } from './oidc/mount.ts';
import { contextHeaders } from './features/sessions/sign-in-context.ts';
import { registerPages } from './pages/register-pages.ts';
import { createSamlViews } from './pages/saml-views.ts';
import { routes } from './routes.gen.ts';
import { enterSamlApplication, mountSaml } from './saml/mount.ts';
import type { ServerSettings } from './settings.ts';
import { mountAssertionConsumers } from './sign-in/verifications/mount-assertion-consumers.ts';
import { mountStatus } from './status.ts';
import { isForeignName, type Endpoints } from './tenancy/endpoints.ts';
import { adminTenantId, type Tenancy } from './tenancy/tenancy.ts';
import type { TenantScope } from './tenancy/tenant-scope.ts';

const bodyLimitBytes = 1_048_576;
const requestTimeoutMs = 120_000;

export interface ListenerOptions {
  /** Which of the two it is: `tenants` serves tenants by host name, `admin` the console and the admin tenant. */
  readonly name: 'tenants' | 'admin';
  readonly settings: ServerSettings;
  readonly endpoints: Endpoints;
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly phrases: Phrases;
  readonly localize: Localize;
  readonly log: Logger;
  readonly metrics: Metrics | undefined;
  /** Whether only programs on this machine can reach the server. */
  readonly isLocal: boolean;
  readonly toAppScope: (scope: TenantScope) => AppScope;
  readonly providerOf: ReturnType<typeof createProviders>;
}

/** Everything that answers on one port, in the order in which it is asked. */
export async function createListener(options: ListenerOptions): Promise<FastifyInstance> {
  const { name, settings, endpoints, database, tenancy, phrases, localize, metrics, isLocal, providerOf } = options;
  const handleError = createErrorHandler(localize, languagesOf);
  const server = createFastify(options, handleError);
  const scopeOf = async (request: FastifyRequest): Promise<AppScope | undefined> => {
    if (isLocal && name === 'admin' && isForeignName(request.host)) return undefined;
    const tenant = tenancy.tenantOfHost(name, request.host);
    if (tenant && tenancy.isSuspended(tenant.id)) throw new ApiError('subscription.tenant_suspended');
    const scope = tenant && (await tenancy.scopeAt(tenant));
    return scope && options.toAppScope(scope);
  };
  if (settings.TRUST_PROXY_HEADER) dropForgedHeaders(server, trustProxies(settings.TRUSTED_PROXIES), proxyHeadersOf(settings));
  await server.register(cookie);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('logto-core-request-id', request.id);
  });
  useStrictJsonBodies(server);
  useFileBodies(server);
  server.setErrorHandler(handleError);
  useCors(server, { trustedOrigins: [new URL(endpoints.admin).origin], openPaths: ['/api/my-account', '/api/verifications'] });
  metrics?.observe(server, name);
  if (name === 'admin') metrics?.mount(server);
  mountStatus(server, { apiKey: settings.STATUS_API_KEY, database, tenantOf: (request) => tenancy.tenantOfHost(name, request.host) });
  mountAsk(server, tenancy);
  mountAssets(server, { scopeOf });
  mountOidc(server, { scopeOf, providerOf });
  const samlViews = createSamlViews(phrases, localize);
  mountSaml(server, { scopeOf, views: samlViews });
  mountAssertionConsumers(server, { scopeOf, views: samlViews, enterSamlApplication });
  bindRoutes<AppScope>(server, {
    routes: [...routes, ...openApiRoutes(routes)],
    scopeOf,
    languagesOf,
    endpointOf: (scope) => scope.tenant.endpoint,
    authorize: async (route, request, scope) =>
      authenticate({
        access: route.access,
        method: route.method,
        authorization: request.headers.authorization,
        fetchSite: [request.headers['sec-fetch-site']].flat()[0],
        scope,
        admin: await tenancy.requireScope(adminTenantId),
      }),
    scopeOfCall: (scope, call) => withCallEvents(withCallAudited(scope, call), call),
    onAnswered: [tellAnswered],
  });
  // What no route answers below /api is no page.
  server.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/api/*',
    handler: async () => {
      throw new ApiError('entity.not_found', { details: 'There is no such route.' });
    },
  });
  await registerPages(server, { listener: name, endpoints, phrases, scopeOf });
  return server;
}

/** What a proxy tells beside `X-Forwarded-*`. */
const proxyHeadersOf = ({ CLIENT_CERTIFICATE_HEADER, CLIENT_CERTIFICATE_VERIFIED_HEADER }: ServerSettings): string[] => [
  ...[CLIENT_CERTIFICATE_HEADER, CLIENT_CERTIFICATE_VERIFIED_HEADER].filter((name) => name !== undefined),
  ...contextHeaders,
];

const languagesOf = (request: FastifyRequest) => parseAcceptLanguage(request.headers['accept-language']);

function createFastify({ settings, log }: ListenerOptions, handleError: ReturnType<typeof createErrorHandler>): FastifyInstance {
  // Fastify's own lines ("Server listening") are for debugging; warnings and errors of requests go through.
  const logger: FastifyBaseLogger = log.child(
    {},
    { level: log.isLevelEnabled('debug') || !log.isLevelEnabled('warn') ? log.level : 'warn' },
  );
  return fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.TRUST_PROXY_HEADER && trustProxies(settings.TRUSTED_PROXIES),
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    genReqId: newId,
    // .NET's refresh goes to `//oidc/token`; the authority of an absolute address (RFC 9112 §3.2.2) is not believed.
    rewriteUrl: (request) =>
      (request.url ?? '/')
        .replace(/^https?:\/\/[^/?#]*/i, '')
        .replace(/^\/*/, '/')
        .replace(/^\/me\/(?=\?|$)/, '/me'),
    routerOptions: { maxParamLength: 2_048 },
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply.header('logto-core-request-id', request.id)),
  });
}
