import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Sealer } from '../foundation/crypto/sealer.ts';
import type { Database } from '../foundation/database/open-database.ts';
import type { TenantTransaction } from '../foundation/database/tables.ts';
import { endpointOf, hasTenantNames, hostname, tenantOfHost, type Endpoints } from './endpoints.ts';
import { isSameTenant, knowTenants, type CustomHost, type KnownTenant, type KnownTenants } from './known-tenants.ts';
import { bumpVersion, listTenants, notify, readVersions } from './queries.ts';
import { defineSnapshotPart, type Settings, type SnapshotPart } from './snapshot.ts';
import type { AuditEntry, DomainEvent, Tenant, TenantScope } from './tenant-scope.ts';
import { TenantSettings } from './tenant-settings.ts';

export const adminTenantId = 'admin';
export const defaultTenantId = 'default';

/** Named by a change of the tenants themselves, which is a write of the admin tenant. They are no setting of one tenant: there is nothing to get. */
export const tenantsPart = defineSnapshotPart<undefined>({ name: 'tenants', load: async () => undefined });

/** Named by a change of the custom hosts of a tenant: they decide whose a request is before there is a tenant to ask. */
export const hostsPart = defineSnapshotPart<undefined>({ name: 'hosts', load: async () => undefined });

const channel = 'lintel_settings';
const pollIntervalMs = 1_000;
/** Tenants whose settings are in memory, at most; the one that nobody asked for longest makes room. */
const mostMembers = 1_000;

export interface TenancyOptions {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly endpoints: Endpoints;
  readonly parts: readonly SnapshotPart<unknown>[];
  /** Which tenant each custom host leads to. */
  readonly listHosts: (root: Database['root']) => Promise<readonly CustomHost[]>;
  readonly log: Logger;
  readonly now: () => number;
  readonly audit: (tenantId: string, entry: AuditEntry) => void;
  /** See `TenantScope.wake`. */
  readonly wake: (queue: string, tenantId: string) => void;
  readonly auditChange: (trx: TenantTransaction, entries: readonly AuditEntry[]) => Promise<void>;
  /** Stores what listeners are to be told; answers the queue that has work then. */
  readonly publish: (trx: TenantTransaction, settings: Settings, events: readonly DomainEvent[]) => Promise<string | undefined>;
  /** Default 1000. */
  readonly mostMembers?: number;
}

interface Member {
  readonly tenant: KnownTenant;
  readonly scope: TenantScope;
  /** The same at custom hosts, by endpoint. */
  readonly scopesAtHosts: Map<string, TenantScope>;
  readonly settings: TenantSettings;
  /** Versions seen at the last comparison, for nodes whose LISTEN is down. */
  readonly versions: Map<string, number>;
}

/** The tenants of this installation, each with its database handle and its settings in memory. */
export class Tenancy {
  readonly #options: TenancyOptions;
  readonly #parts: ReadonlyMap<string, SnapshotPart<unknown>>;
  readonly #instance = randomUUID();
  readonly #members = new Map<string, Member>();
  #known: KnownTenants = { byId: new Map(), byHost: new Map() };
  /** Readings of the tenants begun, and the latest of them that is shown. */
  #readings = { begun: 0, shown: 0 };
  #isListening = false;
  #isStopped = false;
  #stopListening: (() => Promise<void>) | undefined;
  #nextComparison: NodeJS.Timeout | undefined;

  constructor(options: TenancyOptions) {
    this.#options = options;
    this.#parts = new Map(options.parts.map((part) => [part.name, part]));
  }

  async start(): Promise<void> {
    this.#stopListening = await this.#options.database.engine.listen(channel, {
      onMessage: (payload) => this.#receive(payload),
      onListening: (isListening) => {
        this.#isListening = isListening;
        void this.#catchUp();
      },
    });
    await this.#readTenants();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#nextComparison);
    await this.#stopListening?.();
  }

  get tenants(): readonly Tenant[] {
    return [...this.#known.byId.values()];
  }

  tenant(id: string): Tenant | undefined {
    return this.#known.byId.get(id);
  }

  /** Public address of a tenant, without trailing slash. */
  endpointOf(id: string): string {
    return endpointOf(this.#options.endpoints, id);
  }

  /** Whether a further tenant would have an address. */
  get hasTenantNames(): boolean {
    return hasTenantNames(this.#options.endpoints);
  }

  isSuspended(id: string): boolean {
    return this.#known.byId.get(id)?.isSuspended ?? false;
  }

  /** The tenant that a Host header of one of our two listeners names. */
  tenantOfHost(listener: 'tenants' | 'admin', host: string): Tenant | undefined {
    if (listener === 'admin') return this.#known.byId.get(adminTenantId);
    const atCustomHost = this.tenantOfCustomHost(hostname(host));
    if (atCustomHost) return atCustomHost;
    const id = tenantOfHost(this.#options.endpoints, host);
    return id === adminTenantId ? undefined : this.#known.byId.get(id);
  }

  /** The tenant that a host name in lower case, without port, leads to as its custom domain. */
  tenantOfCustomHost(host: string): Tenant | undefined {
    return this.#known.byHost.get(host);
  }

  /** Whether requests to a host name reach a tenant that is meant by it, and not the default one for want of another. */
  servesHost(host: string): boolean {
    const name = hostname(host);
    const { tenants, admin } = this.#options.endpoints;
    if (this.#known.byHost.has(name) || [tenants, admin].some((own) => new URL(own).hostname === name)) return true;
    const id = tenantOfHost(this.#options.endpoints, name);
    return id !== defaultTenantId && id !== adminTenantId && this.#known.byId.has(id);
  }

  /** A tenant's scope with settings as of now; `undefined` when there is no such tenant. */
  async scope(tenantId: string): Promise<TenantScope | undefined> {
    return (await this.#freshMember(tenantId))?.scope;
  }

  /** The same at the address that this tenant was found by. */
  async scopeAt({ id, endpoint }: Tenant): Promise<TenantScope | undefined> {
    const member = await this.#freshMember(id);
    if (!member || endpoint === member.tenant.endpoint) return member?.scope;
    const tenant = this.#known.byHost.get(new URL(endpoint).hostname);
    if (tenant?.id !== id) return undefined; // it lost the domain a moment ago
    const scope = member.scopesAtHosts.get(endpoint) ?? { ...member.scope, tenant };
    member.scopesAtHosts.set(endpoint, scope);
    return scope;
  }

  async #freshMember(tenantId: string): Promise<Member | undefined> {
    const member = this.#member(tenantId);
    if (member && !member.settings.fresh) await member.settings.refresh();
    return member;
  }

  /** For callers that know the tenant exists, e.g. the admin tenant. */
  async requireScope(tenantId: string): Promise<TenantScope> {
    const scope = await this.scope(tenantId);
    if (!scope) throw new Error(`There is no tenant ${tenantId}.`);
    return scope;
  }

  /** Reads the tenants again, if need be until it succeeds. */
  async showTenants(): Promise<void> {
    try {
      await this.#readTenants();
    } catch (error) {
      this.#options.log.warn({ err: error }, 'tenants could not be read again');
      this.#compareLater();
    }
  }

  async #readTenants(): Promise<void> {
    const reading = (this.#readings.begun += 1);
    const { database, endpoints, listHosts } = this.#options;
    const [rows, hosts] = await Promise.all([listTenants(database.root), listHosts(database.root)]);
    if (reading < this.#readings.shown) return; // one that began later was faster
    this.#readings.shown = reading;
    this.#known = knowTenants({ rows, hosts, endpoints });
    for (const [id, { tenant }] of this.#members) {
      if (!isSameTenant(tenant, this.#known.byId.get(id))) this.#members.delete(id);
    }
  }

  #member(tenantId: string): Member | undefined {
    const tenant = this.#known.byId.get(tenantId);
    const member = this.#members.get(tenantId) ?? (tenant && this.#createMember(tenant));
    if (!member) return undefined;
    this.#members.delete(tenantId); // and last again: the first is the one to go
    this.#members.set(tenantId, member);
    const [oldest] = this.#members.keys();
    if (this.#members.size > (this.#options.mostMembers ?? mostMembers) && oldest !== undefined) this.#members.delete(oldest);
    return member;
  }

  #createMember(tenant: KnownTenant): Member {
    const { database, sealer, log, now, audit, auditChange, publish, wake } = this.#options;
    const db = database.forTenant(tenant.id);
    const settings = new TenantSettings(this.#parts, { tenantId: tenant.id, db, open: (sealed) => sealer.open(sealed) });
    const write: TenantScope['write'] = async (parts, change) => {
      const names = parts.map((part) => part.name);
      const { result, queue } = await db.transaction().execute(async (trx) => {
        const entries: AuditEntry[] = [];
        const events: DomainEvent[] = [];
        const changed = await change(
          trx,
          (entry) => entries.push(entry),
          (event) => events.push(event),
        );
        if (entries.length > 0) await auditChange(trx, entries);
        const woken = events.length > 0 ? await publish(trx, settings, events) : undefined;
        await this.#announce(trx, tenant.id, names);
        return { result: changed, queue: woken };
      });
      if (queue !== undefined) wake(queue, tenant.id);
      settings.markStale(names);
      this.#members.get(tenant.id)?.settings.markStale(names); // another one, when the tenant was renamed meanwhile
      // The change has happened, whether or not it can be read right now: the next request tries again.
      await settings.refresh().catch((error: unknown) => scope.log.warn({ err: error }, 'changed settings could not be read again'));
      if (concernsTenants(names)) await this.showTenants();
      return result;
    };
    const scope: TenantScope = {
      tenant,
      db,
      settings,
      sealer,
      log: log.child({ tenant: tenant.id }),
      now,
      audit: (entry) => audit(tenant.id, entry),
      write,
      wake: (queue) => wake(queue, tenant.id),
    };
    return { tenant, scope, scopesAtHosts: new Map(), settings, versions: new Map() };
  }

  /** In the order of names, so that of two changes one waits for the other and not each for each. */
  async #announce(trx: TenantTransaction, tenantId: string, names: readonly string[]): Promise<void> {
    for (const name of names.toSorted()) await bumpVersion(trx, name);
    if (names.length > 0) await notify(trx, channel, `${this.#instance} ${tenantId} ${names.join(',')}`);
  }

  #receive(payload: string): void {
    const [instance, tenantId, names] = payload.split(' ');
    if (instance === this.#instance) return;
    if (!tenantId || names === undefined) return;
    const changed = names.split(',');
    this.#members.get(tenantId)?.settings.markStale(changed);
    if (concernsTenants(changed)) void this.showTenants();
  }

  /** Finds what no notification told: once when listening has begun, each second while it has not. */
  async #catchUp(): Promise<void> {
    try {
      await this.#compareVersions();
      if (!this.#isListening) this.#compareLater();
    } catch (error) {
      this.#options.log.warn({ err: error }, 'versions of the settings could not be compared');
      this.#compareLater();
    }
  }

  #compareLater(): void {
    clearTimeout(this.#nextComparison);
    if (!this.#isStopped) this.#nextComparison = setTimeout(() => void this.#catchUp(), pollIntervalMs).unref();
  }

  async #compareVersions(): Promise<void> {
    await this.#readTenants();
    for (const { tenantId, part, version } of await readVersions(this.#options.database.root, [...this.#members.keys()])) {
      const member = this.#members.get(tenantId);
      if (!member || member.versions.get(part) === version) continue;
      member.versions.set(part, version);
      member.settings.markStale([part]);
    }
  }
}

const concernsTenants = (parts: readonly string[]): boolean => parts.includes(tenantsPart.name) || parts.includes(hostsPart.name);
