import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { cimdPart } from './cimd-part.ts';
import { isClientIdUrl } from './client-id-url.ts';
import { DocumentRefused } from './document-refused.ts';
import { fetchDocument } from './fetch-document.ts';
import { toMetadataClient, type MetadataClient } from './metadata-client.ts';
import * as queries from './queries.ts';

/** Fetches of one tenant in a minute, so that nobody uses the server to look around in other people's networks. */
const fetchesPerMinute = 30;
const minuteMs = 60_000;
/** A failure is not tried again before this. */
const failureMs = minuteMs;
/** How long a document still counts that its server does not answer for any more. */
const staleMs = 24 * 60 * minuteMs;
/** Documents in memory, of all tenants. */
const mostHeld = 1_000;

export interface MetadataClients {
  /**
   * The client whose client_id is the address of its metadata document; `undefined` where the tenant serves no such clients, and when
   * the id is no such address. Costs nothing while the document is fresh in memory.
   *
   * @throws DocumentRefused
   */
  find(scope: TenantScope, clientId: string): Promise<MetadataClient | undefined>;
}

/** For handlers: where metadata clients are found, and whether it is safe to look for them. */
export interface CimdScope {
  readonly metadataClients: MetadataClients;
  /** False when the settings let outbound requests reach every address. */
  readonly isOutboundGuarded: boolean;
}

interface Held {
  readonly client: MetadataClient;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export function createMetadataClients(outbound: Outbound): MetadataClients {
  const held = new Map<string, Held>();
  const pending = new Map<string, Promise<Held>>();

  const load = async (scope: TenantScope, clientId: string): Promise<Held> => {
    const found = await obtain(outbound, scope, clientId);
    const [oldest] = held.keys();
    if (held.size >= mostHeld && oldest !== undefined) held.delete(oldest);
    held.set(`${scope.tenant.id} ${clientId}`, found);
    return found;
  };

  return {
    async find(scope, clientId) {
      if (!isClientIdUrl(clientId) || !scope.settings.get(cimdPart).enabled) return undefined;
      const key = `${scope.tenant.id} ${clientId}`;
      const known = held.get(key);
      if (known && known.expiresAt > scope.now()) return known.client;
      const loading = pending.get(key) ?? load(scope, clientId).finally(() => pending.delete(key));
      pending.set(key, loading);
      return (await loading).client;
    },
  };
}

/** From the database while it is fresh there, else from its address. */
async function obtain(outbound: Outbound, scope: TenantScope, clientId: string): Promise<Held> {
  const { db, now } = scope;
  const row = await queries.findDocument(db, clientId);
  if (row && row.expiresAt > now()) {
    if (!row.document) throw new DocumentRefused('unavailable', row.failure ?? 'the client metadata document could not be fetched');
    return { client: toMetadataClient(clientId, row.document), expiresAt: row.expiresAt };
  }
  const stale = row?.document && row.fetchedAt > now() - staleMs ? row.document : undefined;
  const minute = new Date(Math.floor(now() / minuteMs) * minuteMs);
  if (!(await queries.countFetch(db, { minute, limit: fetchesPerMinute }))) {
    if (stale) return { client: toMetadataClient(clientId, stale), expiresAt: now() };
    throw new DocumentRefused('limited', 'too many clients are being looked up; try again in a minute');
  }
  try {
    const { document, freshSeconds } = await fetchDocument(outbound, clientId);
    const expiresAt = now() + freshSeconds * 1_000;
    await queries.saveDocument(db, { clientId, document, failure: null, fetchedAt: new Date(now()), expiresAt: new Date(expiresAt) });
    if (!row?.document) report(scope, clientId);
    return { client: toMetadataClient(clientId, document), expiresAt };
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    report(scope, clientId, error);
    const expiresAt = new Date(now() + failureMs);
    if (stale && error.reason === 'unavailable') {
      await queries.keepDocument(db, clientId, expiresAt);
      return { client: toMetadataClient(clientId, stale), expiresAt: expiresAt.getTime() };
    }
    await queries.saveDocument(db, { clientId, document: null, failure: error.message, fetchedAt: new Date(now()), expiresAt });
    throw error;
  }
}

/** Tells the audit log of a client's first appearance, and of each failure with what the client itself is not told. */
function report({ audit }: TenantScope, clientId: string, error?: DocumentRefused): void {
  const cause = error?.cause instanceof Error ? error.cause.message : error?.cause;
  audit({
    key: 'ClientMetadataDocument.Fetch',
    result: error ? 'Error' : 'Success',
    applicationId: clientId,
    details: error ? { error: error.message, ...(typeof cause === 'string' && { cause }) } : {},
  });
}
