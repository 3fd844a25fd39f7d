import type { Logger } from 'pino';
import type { Sealer } from '../foundation/crypto/sealer.ts';
import type { TenantDb, TenantTransaction } from '../foundation/database/tables.ts';
import type { Settings, SnapshotPart } from './snapshot.ts';

export interface Tenant {
  readonly id: string;
  readonly name: string;
  /** Public address without trailing slash, e.g. `http://localhost:3001`: the one that the request came to, where a tenant has custom domains. */
  readonly endpoint: string;
  /** `<endpoint>/oidc`. */
  readonly issuer: string;
  /** The issuers at all addresses of the tenant; what one of them signed, it signed. */
  readonly issuers: readonly string[];
  readonly isAdmin: boolean;
}

/** An entry of the audit log; `features/audit-log` says how it is stored. */
export interface AuditEntry {
  /** E.g. `Interaction.SignIn.Submit`, `ExchangeTokenBy.ClientCredentials`. */
  readonly key: string;
  readonly result: 'Success' | 'Error';
  readonly userId?: string;
  readonly applicationId?: string;
  readonly sessionId?: string;
  /** Of the webhook that it is about. */
  readonly hookId?: string;
  readonly ip?: string;
  readonly userAgent?: string;
  /** Never a secret: what is put here can be read in the console. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Tells the audit log of a change, in the transaction of that change: both happen or neither. */
export type AuditChange = (entry: AuditEntry) => void;

/** Something that others may want to hear of; `features/webhooks` says how they are told. */
export interface DomainEvent {
  /** E.g. `User.Created`. */
  readonly name: string;
  /** What it is about, e.g. `User:abc`: events of one subject are told in their order. */
  readonly subject?: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Tells of a change in its transaction: whoever wants to hear of it does exactly when it happened. */
export type EmitEvent = (event: DomainEvent) => void;

/** Everything a request may use of the tenant it belongs to. Built once per tenant and process; handlers name the parts they need. */
export interface TenantScope {
  readonly tenant: Tenant;
  readonly db: TenantDb;
  readonly settings: Settings;
  readonly sealer: Sealer;
  readonly log: Logger;
  /** Now, in epoch milliseconds. Injected so that tests can move time. */
  readonly now: () => number;
  /** Adds to the batch that is written at least once a second: reads, tokens, failures. A change is told to the `audit` of its `write`. */
  readonly audit: (entry: AuditEntry) => void;
  /**
   * Runs a change in one transaction. The named parts of the settings are dropped in this process before it returns,
   * in every other within a second. What `audit` and `emit` are told is written in the same transaction; `emit` costs nothing where
   * nobody listens.
   */
  readonly write: <Result>(
    parts: readonly SnapshotPart<unknown>[],
    change: (trx: TenantTransaction, audit: AuditChange, emit: EmitEvent) => Promise<Result>,
  ) => Promise<Result>;
  /** Says, after a change, that a queue of background jobs has work of this tenant. It may get lost: the queue looks by itself too. */
  readonly wake: (queue: string) => void;
}
