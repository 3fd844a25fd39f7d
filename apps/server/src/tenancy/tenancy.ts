import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Sealer } from '../foundation/crypto/sealer.ts';
import type { Database } from '../foundation/database/open-database.ts';
import type { TenantTransaction } from '../foundation/database/tables.ts';
import { endpointOf, tenantOfHost, type Endpoints } from './endpoints.ts';
import { bumpVersion, listTenants, notify, notifyFromRoot, readVersions } from './queries.ts';
import type { SnapshotPart } from './snapshot.ts';
import type { AuditEntry, Tenant, TenantScope } from './tenant-scope.ts';
import { TenantSettings } from './tenant-settings.ts';

export const adminTenantId = 'admin';
export const defaultTenantId = 'default';

const channel = 'lintel_settings';
const pollIntervalMs = 1_000;

export interface TenancyOptions {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly endpoints: Endpoints;
  readonly parts: readonly SnapshotPart<unknown>[];
  readonly log: Logger;
  readonly now: () => number;
  readonly audit: (tenantId: string, entry: AuditEntry) => void;
  readonly auditChange: (trx: TenantTransaction, entries: readonly AuditEntry[]) => Promise<void>;
}

interface Member {
  readonly scope: TenantScope;
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
  #tenants = new Map<string, Tenant & { readonly isSuspended: boolean }>();
  #stopListening: (() => Promise<void>) | undefined;
  #poll: NodeJS.Timeout | undefined;

  constructor(options: TenancyOptions) {
    this.#options = options;
    this.#parts = new Map(options.parts.map((part) => [part.name, part]));
  }

  async start(): Promise<void> {
    this.#stopListening = await this.#options.database.engine.listen(channel, {
      onMessage: (payload) => this.#receive(payload),
      onListening: (listening) => {
        clearInterval(this.#poll);
        if (!listening) this.#poll = setInterval(() => void this.#compareVersions(), pollIntervalMs).unref();
        else void this.#compareVersions();
      },
    });
    await this.reloadTenants();
  }

  async stop(): Promise<void> {
    clearInterval(this.#poll);
    await this.#stopListening?.();
  }

  get tenants(): readonly Tenant[] {
    return [...this.#tenants.values()];
  }

  tenant(id: string): Tenant | undefined {
    return this.#tenants.get(id);
  }

  /** Public address of a tenant, without trailing slash. */
  endpointOf(id: string): string {
    return endpointOf(this.#options.endpoints, id);
  }

  isSuspended(id: string): boolean {
    return this.#tenants.get(id)?.isSuspended ?? false;
  }

  /** The tenant that a Host header of one of our two listeners names. */
  tenantOfHost(listener: 'tenants' | 'admin', host: string): Tenant | undefined {
    if (listener === 'admin') return this.#tenants.get(adminTenantId);
    const id = tenantOfHost(this.#options.endpoints, host);
    return id === adminTenantId ? undefined : this.#tenants.get(id);
  }

  /** A tenant's scope with settings as of now; `undefined` when there is no such tenant. */
  async scope(tenantId: string): Promise<TenantScope | undefined> {
    const member = this.#member(tenantId);
    if (!member) return undefined;
    if (!member.settings.fresh) await member.settings.refresh();
    return member.scope;
  }

  /** For callers that know the tenant exists, e.g. the admin tenant. */
  async requireScope(tenantId: string): Promise<TenantScope> {
    const scope = await this.scope(tenantId);
    if (!scope) throw new Error(`There is no tenant ${tenantId}.`);
    return scope;
  }

  async reloadTenants(): Promise<void> {
    const rows = await listTenants(this.#options.database.root);
    this.#tenants = new Map(
      rows.map(({ id, name, isSuspended }) => {
        const endpoint = endpointOf(this.#options.endpoints, id);
        return [id, { id, name, isSuspended, endpoint, issuer: `${endpoint}/oidc`, isAdmin: id === adminTenantId }];
      }),
    );
    for (const [id, { scope }] of this.#members) if (this.#tenants.get(id)?.name !== scope.tenant.name) this.#members.delete(id);
  }

  /** After a tenant was created, renamed or deleted: here at once, in other processes within a second. */
  async announceTenants(): Promise<void> {
    await this.reloadTenants();
    await notifyFromRoot(this.#options.database.root, channel, `${this.#instance} *`);
  }

  #member(tenantId: string): Member | undefined {
    const known = this.#members.get(tenantId);
    if (known) return known;
    const tenant = this.#tenants.get(tenantId);
    if (!tenant) return undefined;
    const member = this.#createMember(tenant);
    this.#members.set(tenantId, member);
    return member;
  }

  #createMember(tenant: Tenant): Member {
    const { database, sealer, log, now, audit, auditChange } = this.#options;
    const db = database.forTenant(tenant.id);
    const settings = new TenantSettings(this.#parts, { tenantId: tenant.id, db, open: (sealed) => sealer.open(sealed) });
    const write: TenantScope['write'] = async (parts, change) => {
      const names = parts.map((part) => part.name);
      const result = await db.transaction().execute(async (trx) => {
        const entries: AuditEntry[] = [];
        const changed = await change(trx, (entry) => entries.push(entry));
        if (entries.length > 0) await auditChange(trx, entries);
        for (const name of names) await bumpVersion(trx, name);
        if (names.length > 0) await notify(trx, channel, `${this.#instance} ${tenant.id} ${names.join(',')}`);
        return changed;
      });
      settings.markStale(names);
      await settings.refresh();
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
    };
    return { scope, settings, versions: new Map() };
  }

  #receive(payload: string): void {
    const [instance, tenantId, names] = payload.split(' ');
    if (instance === this.#instance) return;
    if (tenantId === '*') {
      void this.reloadTenants().catch((error: unknown) => this.#options.log.warn({ err: error }, 'tenants could not be read again'));
      return;
    }
    if (tenantId) this.#members.get(tenantId)?.settings.markStale(names?.split(','));
  }

  async #compareVersions(): Promise<void> {
    try {
      await this.reloadTenants();
      for (const { tenantId, part, version } of await readVersions(this.#options.database.root, [...this.#members.keys()])) {
        const member = this.#members.get(tenantId);
        if (!member || member.versions.get(part) === version) continue;
        member.versions.set(part, version);
        member.settings.markStale([part]);
      }
    } catch (error) {
      this.#options.log.warn({ err: error }, 'versions of the settings could not be compared');
    }
  }
}
