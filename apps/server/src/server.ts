import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { AppScope } from './app-scope.ts';
import { startBackgroundWork } from './background-work.ts';
import { applyBootstrap } from './bootstrap/apply-bootstrap.ts';
import type { Bootstrap } from './bootstrap/bootstrap-schema.ts';
import { createCapabilities, type Capabilities } from './capabilities.ts';
import { insertAuditLogs } from './features/audit-log/queries.ts';
import { listActiveHosts } from './features/domains/queries.ts';
import { provisionTenant } from './features/tenants/provision-tenant.ts';
import type { Courier } from './features/webhooks/courier.ts';
import { publishEvents } from './features/webhooks/publish-events.ts';
import type { Sealer } from './foundation/crypto/sealer.ts';
import type { Database } from './foundation/database/open-database.ts';
import { limitAddresses } from './foundation/http/address-limit.ts';
import { createLongLists } from './foundation/http/long-lists.ts';
import { createLocalize } from './foundation/i18n/localize.ts';
import { createJobs, type Jobs } from './foundation/jobs/create-jobs.ts';
import { createListener } from './listener.ts';
import { createProviders } from './oidc/mount.ts';
import type { CertificateHeaders } from './oidc/security-profiles/sender-constraint.ts';
import { createOidcViews } from './pages/oidc-views.ts';
import type { ServerSettings } from './settings.ts';
import { snapshotParts } from './snapshot-parts.ts';
import { isLoopback, type Endpoints } from './tenancy/endpoints.ts';
import { adminTenantId, defaultTenantId, Tenancy } from './tenancy/tenancy.ts';
import type { TenantScope } from './tenancy/tenant-scope.ts';

const idleCheckMs = 50;

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
  /** Delivers what webhooks are to be told, woken by `jobs`. */
  readonly courier: Courier;
  /** Writes the audit entries that are waiting. */
  flushAudit(): Promise<void>;
  scope(tenantId: string): Promise<AppScope>;
  close(): Promise<void>;
}

/** Builds every capability and mounts every route: the only place that knows them all. */
export async function createServer(options: ServerOptions): Promise<LintelServer> {
  const { settings, endpoints, database, sealer, bootstrap, log } = options;
  const capabilities = await createCapabilities(options);
  const { assetsOutbound, audit, outbound, shared } = capabilities;
  const jobs = createServerJobs(options);
  const tenancy = createTenancy(options, capabilities, jobs);

  const isLocal = isLoopback(settings.HOST) && isLoopback(new URL(endpoints.admin).hostname);
  const appScopes = new WeakMap<TenantScope, AppScope>();
  const toAppScope = (tenant: TenantScope): AppScope => {
    const known = appScopes.get(tenant);
    if (known) return known;
    const full = { ...tenant, ...shared, longLists: createLongLists(options.now), tenancy, database, isLocal };
    appScopes.set(tenant, full);
    return full;
  };
  const scope = async (tenantId: string): Promise<AppScope> => toAppScope(await tenancy.requireScope(tenantId));
  // Of several nodes that start at once, one makes the tenants and the others find them.
  await database.engine.exclusively(async () => {
    await tenancy.start();
    await provisionFirstTenants(options, tenancy);
  });
  if (bootstrap) await applyBootstrap(bootstrap, { database, tenancy, sealer, phrases: shared.phrases, scope });

  const courier = startBackgroundWork(jobs, { ...options, ...shared, tenancy, scope, outbound });
  const localize = createLocalize(shared.phrases);
  const metrics = settings.METRICS ? (await import('./foundation/metrics/create-metrics.ts')).createMetrics(database) : undefined;
  const providerOf = createProviders({
    views: createOidcViews(shared.phrases),
    localize,
    outbound,
    metadataClients: shared.metadataClients,
    sandbox: shared.sandbox,
    certificateHeaders: certificateHeaders(options),
    trustProxy: settings.TRUST_PROXY_HEADER,
    beginnings: limitAddresses(settings.SIGN_INS_PER_MINUTE, options.now),
  });
  const common = { ...options, tenancy, phrases: shared.phrases, localize, log, metrics, isLocal, toAppScope, providerOf };
  const tenants = await createListener({ ...common, name: 'tenants' });
  const admin = await createListener({ ...common, name: 'admin' });
  return {
    tenants,
    admin,
    tenancy,
    jobs,
    courier,
    flushAudit: () => audit.flush(),
    scope,
    async close() {
      await Promise.all([drain(tenants), drain(admin)]);
      await jobs.stop();
      await courier.stop();
      await audit.flush();
      await tenancy.stop();
      await shared.sandbox.close();
      await Promise.all([outbound.close(), assetsOutbound.close()]);
      await database.close();
    },
  };
}

/** Lets running requests finish. Node would keep each one's connection for its keep-alive time: it goes with the answer. */
async function drain(listener: FastifyInstance): Promise<void> {
  const timer = setInterval(() => listener.server.closeIdleConnections(), idleCheckMs);
  await listener.close().finally(() => clearInterval(timer));
}

function certificateHeaders({ settings, endpoints }: ServerOptions): CertificateHeaders {
  const label = settings.CLIENT_CERTIFICATE_SUBDOMAIN;
  return {
    certificate: settings.CLIENT_CERTIFICATE_HEADER,
    verified: settings.CLIENT_CERTIFICATE_VERIFIED_HEADER,
    aliases: label === undefined ? undefined : { label, below: new URL(endpoints.tenants).hostname },
  };
}

function createTenancy({ endpoints, database, sealer, log, now }: ServerOptions, { audit }: Capabilities, jobs: Jobs): Tenancy {
  return new Tenancy({
    database,
    sealer,
    endpoints,
    listHosts: listActiveHosts,
    log,
    now,
    audit: (tenantId, entry) => audit.add(tenantId, entry),
    wake: (queue, tenantId) =>
      void jobs.enqueue(queue, { tenantId }).catch((error: unknown) => log.debug({ err: error, queue }, 'a queue was not woken')),
    auditChange: (trx, entries) =>
      insertAuditLogs(
        trx,
        entries.map((entry) => ({ ...entry, at: now() })),
      ),
    publish: (trx, current, events) => publishEvents(trx, events, { settings: current, now: now() }),
    parts: snapshotParts,
  });
}

/** The two tenants that every installation has. */
async function provisionFirstTenants({ database, sealer, bootstrap }: ServerOptions, tenancy: Tenancy): Promise<void> {
  for (const [id, name] of [
    [adminTenantId, 'Admin'],
    [defaultTenantId, 'Default'],
  ] as const) {
    const signingAlgorithm = bootstrap?.tenants?.find((tenant) => tenant.id === id)?.signingKey;
    await provisionTenant({ database, tenancy, sealer }, { id, name, signingAlgorithm });
  }
}

function createServerJobs({ settings, database, log }: ServerOptions): Jobs {
  const { pglite } = database.engine;
  return createJobs({ database: pglite ? { pglite } : { url: settings.DB_LISTEN_URL ?? settings.DB_URL ?? '' }, log });
}
