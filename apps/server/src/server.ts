import { join } from 'node:path';
import cookie from '@fastify/cookie';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { AppScope } from './app-scope.ts';
import { applyBootstrap } from './bootstrap/apply-bootstrap.ts';
import type { Bootstrap } from './bootstrap/bootstrap-schema.ts';
import { scheduleCleanUp } from './clean-up.ts';
import { applicationsPart } from './features/applications/application.ts';
import { applicationLooksPart } from './features/applications/looks.ts';
import { createAuditBatch } from './features/audit-log/audit-batch.ts';
import { loadConnectors } from './features/connectors/connector-registry.ts';
import { connectorsPart } from './features/connectors/connectors-part.ts';
import { createMessenger } from './features/connectors/messenger.ts';
import { resourcesPart } from './features/resources/resources-part.ts';
import { rolesPart } from './features/roles/roles-part.ts';
import { signingKeysPart } from './features/signing-keys/signing-keys.ts';
import { customPhrasesPart } from './features/sign-in-experience/experience-phrases.ts';
import { signInExperiencePart } from './features/sign-in-experience/sign-in-experience.ts';
import { provisionTenant } from './features/tenants/provision-tenant.ts';
import { createBreachedPasswords } from './features/users/breached-passwords.ts';
import { createPasswordHasher } from './features/users/password.ts';
import { newId } from './foundation/crypto/ids.ts';
import type { Sealer } from './foundation/crypto/sealer.ts';
import type { Database } from './foundation/database/open-database.ts';
import { ApiError } from './foundation/http/api-error.ts';
import { bindRoutes } from './foundation/http/bind-fastify.ts';
import { useCors } from './foundation/http/cors.ts';
import { createErrorHandler } from './foundation/http/error-reply.ts';
import { useStrictJsonBodies } from './foundation/http/json-body.ts';
import { openApiRoutes } from './foundation/http/openapi.ts';
import { parseAcceptLanguage } from './foundation/i18n/languages.ts';
import { createLocalize } from './foundation/i18n/localize.ts';
import { loadPhrases } from './foundation/i18n/phrases.ts';
import { createJobs, type Jobs } from './foundation/jobs/create-jobs.ts';
import { createOutbound } from './foundation/outbound-http/outbound.ts';
import { authenticate } from './oidc/authenticate.ts';
import { createProviders, mountOidc } from './oidc/mount.ts';
import { createOidcViews } from './pages/oidc-views.ts';
import { registerPages } from './pages/register-pages.ts';
import { routes } from './routes.gen.ts';
import type { ServerSettings } from './settings.ts';
import { mountStatus } from './status.ts';
import type { Endpoints } from './tenancy/endpoints.ts';
import { adminTenantId, defaultTenantId, Tenancy } from './tenancy/tenancy.ts';
import type { TenantScope } from './tenancy/tenant-scope.ts';

const workspace = join(import.meta.dirname, '../../..');
const bodyLimitBytes = 1_048_576;
const requestTimeoutMs = 120_000;

export interface ServerOptions {
  readonly settings: ServerSettings;
  readonly endpoints: Endpoints;
  readonly database: Database;
  readonly sealer: Sealer;
  readonly log: Logger;
  readonly now: () => number;
  /** What the installation is brought to before it listens. */
  readonly bootstrap?: Bootstrap | undefined;
}

/** The whole of Lintel in one process, not listening yet. */
export interface LintelServer {
  /** Serves tenants. */
  readonly tenants: FastifyInstance;
  /** Serves the console and the admin tenant. */
  readonly admin: FastifyInstance;
  readonly tenancy: Tenancy;
  /** Not started: they begin when the process listens. */
  readonly jobs: Jobs;
  scope(tenantId: string): Promise<AppScope>;
  close(): Promise<void>;
}

/** Builds every capability and mounts every route: the only place that knows them all. */
export async function createServer(options: ServerOptions): Promise<LintelServer> {
  const { settings, endpoints, database, sealer, log, now, bootstrap } = options;
  const phrases = await loadPhrases(join(workspace, 'locales'));
  const localize = createLocalize(phrases);
  const outbound = createOutbound({ allow: settings.OUTBOUND_ALLOW ?? [], allowLoopback: settings.OUTBOUND_ALLOW === undefined && isLoopback(endpoints.tenants) });
  const connectors = await loadConnectors({
    folders: [join(workspace, 'connectors'), ...(settings.CONNECTORS_DIR ? [settings.CONNECTORS_DIR] : [])],
    outbound,
    log,
  });
  const messenger = createMessenger({ registry: connectors, outbound, phrases });
  const passwords = createPasswordHasher();
  const isBreached = createBreachedPasswords({
    address: settings.BREACHED_PASSWORDS_URL === 'off' ? undefined : settings.BREACHED_PASSWORDS_URL,
    fetch: (url, init) => outbound.fetch(url, init),
    log,
  });
  const audit = createAuditBatch({ tenantDb: (tenantId) => database.forTenant(tenantId), now, log });
  const tenancy = new Tenancy({
    database,
    sealer,
    endpoints,
    log,
    now,
    audit: (tenantId, entry) => audit.add(tenantId, entry),
    parts: [signInExperiencePart, customPhrasesPart, applicationsPart, applicationLooksPart, signingKeysPart, resourcesPart, rolesPart, connectorsPart],
  });
  await tenancy.start();
  for (const [id, name] of [[adminTenantId, 'Admin'], [defaultTenantId, 'Default']] as const) {
    const signingAlgorithm = bootstrap?.tenants?.find((tenant) => tenant.id === id)?.signingKey;
    await provisionTenant({ database, tenancy, sealer }, { id, name, signingAlgorithm });
  }

  const appScopes = new WeakMap<TenantScope, AppScope>();
  const toAppScope = (scope: TenantScope): AppScope => {
    const known = appScopes.get(scope);
    if (known) return known;
    const full = { ...scope, connectors, messenger, passwords, isBreached, phrases, tenancy, database };
    appScopes.set(scope, full);
    return full;
  };
  const scope = async (tenantId: string): Promise<AppScope> => toAppScope(await tenancy.requireScope(tenantId));
  if (bootstrap) await applyBootstrap(bootstrap, { database, tenancy, sealer, phrases, scope });
  const { pglite } = database.engine;
  const jobs = createJobs({ database: pglite ? { pglite } : { url: settings.DB_LISTEN_URL ?? settings.DB_URL ?? '' }, log });
  scheduleCleanUp(jobs, { database, tenancy, auditRetentionDays: settings.AUDIT_LOG_RETENTION_DAYS, now });
  const providerOf = createProviders({ views: createOidcViews(phrases), localize, trustProxy: settings.TRUST_PROXY_HEADER });

  const metrics = settings.METRICS ? (await import('./foundation/metrics/create-metrics.ts')).createMetrics(database) : undefined;

  const listener = async (name: 'tenants' | 'admin'): Promise<FastifyInstance> => {
    // Fastify's own lines ("Server listening") are for debugging; warnings and errors of requests go through.
    const logger: FastifyBaseLogger = log.child({}, { level: log.isLevelEnabled('debug') || !log.isLevelEnabled('warn') ? log.level : 'warn' });
    const server = fastify({
      loggerInstance: logger,
      logController: new LogController({ disableRequestLogging: true }),
      trustProxy: settings.TRUST_PROXY_HEADER,
      bodyLimit: bodyLimitBytes,
      requestTimeout: requestTimeoutMs,
      genReqId: newId,
      rewriteUrl: (request) => (request.url ?? '/').replace(/^\/{2,}/, '/'), // .NET's refresh goes to `//oidc/token`
      routerOptions: { maxParamLength: 2_048 },
    });
    const scopeOf = async (request: FastifyRequest): Promise<AppScope | undefined> => {
      const tenant = tenancy.tenantOfHost(name, request.host);
      if (tenant && tenancy.isSuspended(tenant.id)) throw new ApiError('subscription.tenant_suspended');
      const scope = tenant && (await tenancy.scope(tenant.id));
      return scope && toAppScope(scope);
    };
    const languagesOf = (request: FastifyRequest) => parseAcceptLanguage(request.headers['accept-language']);
    await server.register(cookie);
    server.addHook('onRequest', async (request, reply) => {
      reply.header('logto-core-request-id', request.id);
    });
    useStrictJsonBodies(server);
    server.setErrorHandler(createErrorHandler(localize, languagesOf));
    useCors(server, { trustedOrigins: [new URL(endpoints.admin).origin], openPaths: ['/api/my-account', '/api/verifications'] });
    metrics?.observe(server, name);
    if (name === 'admin') metrics?.mount(server);
    mountStatus(server, { apiKey: settings.STATUS_API_KEY, database, tenantOf: (request) => tenancy.tenantOfHost(name, request.host) });
    mountOidc(server, { scopeOf, providerOf });
    bindRoutes<AppScope>(server, {
      routes: [...routes, ...openApiRoutes(routes)],
      scopeOf,
      languagesOf,
      endpointOf: (scope) => scope.tenant.endpoint,
      authorize: async (route, request, scope) =>
        authenticate({ access: route.access, authorization: request.headers.authorization, scope, admin: await tenancy.requireScope(adminTenantId) }),
      onAnswered: [],
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
  };

  const tenants = await listener('tenants');
  const admin = await listener('admin');
  return {
    tenants,
    admin,
    tenancy,
    jobs,
    scope,
    async close() {
      await Promise.all([tenants.close(), admin.close()]);
      await jobs.stop();
      await audit.flush();
      await tenancy.stop();
      await outbound.close();
      await database.close();
    },
  };
}


function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname);
}
