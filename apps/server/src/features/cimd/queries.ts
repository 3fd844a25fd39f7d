import { sql, type Selectable } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import { json } from '../../foundation/database/json.ts';
import type { Tables, TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { ClientDocument } from './client-document.ts';

export type ClientDocumentRow = Selectable<Tables['clientMetadataDocuments']>;

/** `undefined` when the tenant has chosen nothing. */
export async function findEnabled(db: TenantDb): Promise<boolean | undefined> {
  return (await db.selectFrom('clientMetadataSettings').select('enabled').executeTakeFirst())?.enabled;
}

export async function saveEnabled(trx: TenantTransaction, enabled: boolean): Promise<void> {
  await trx
    .insertInto('clientMetadataSettings')
    .values({ enabled })
    .onConflict((conflict) => conflict.constraint('client_metadata_settings_pkey').doUpdateSet({ enabled }))
    .execute();
}

export const findDocument = (db: TenantDb, clientId: string): Promise<ClientDocumentRow | undefined> =>
  db.selectFrom('clientMetadataDocuments').selectAll().where('clientId', '=', clientId).executeTakeFirst();

/** Names of clients by their ids, of those whose document is known. */
export async function listDocuments(db: TenantDb, clientIds: readonly string[]): Promise<ClientDocumentRow[]> {
  if (clientIds.length === 0) return [];
  return db
    .selectFrom('clientMetadataDocuments')
    .selectAll()
    .where('clientId', '=', sql<string>`any(${clientIds})`)
    .execute();
}

interface FetchedDocument {
  readonly clientId: string;
  /** `null` = the fetch failed. */
  readonly document: ClientDocument | null;
  readonly failure: string | null;
  readonly fetchedAt: Date;
  readonly expiresAt: Date;
}

export async function saveDocument(db: TenantDb, { document, ...fetched }: FetchedDocument): Promise<void> {
  const row = { ...fetched, document: document && json(document) };
  await db
    .insertInto('clientMetadataDocuments')
    .values(row)
    .onConflict((conflict) => conflict.column('clientId').doUpdateSet(row))
    .execute();
}

/** Keeps a document that could not be fetched anew for a while. */
export async function keepDocument(db: TenantDb, clientId: string, expiresAt: Date): Promise<void> {
  await db.updateTable('clientMetadataDocuments').set({ expiresAt }).where('clientId', '=', clientId).execute();
}

/** Counts a fetch of this minute. @returns whether it is within the limit */
export async function countFetch(db: TenantDb, { minute, limit }: { minute: Date; limit: number }): Promise<boolean> {
  const isOver = sql<boolean>`client_metadata_fetches.began_at < excluded.began_at`;
  const counted = await db
    .insertInto('clientMetadataFetches')
    .values({ beganAt: minute, amount: 1 })
    .onConflict((conflict) =>
      conflict
        .constraint('client_metadata_fetches_pkey')
        .doUpdateSet({
          beganAt: sql<Date>`greatest(client_metadata_fetches.began_at, excluded.began_at)`,
          amount: sql<number>`case when ${isOver} then 1 else client_metadata_fetches.amount + 1 end`,
        })
        .where(sql<boolean>`${isOver} or client_metadata_fetches.amount < ${limit}`),
    )
    .returning('amount')
    .executeTakeFirst();
  return counted !== undefined;
}

/** Deletes up to `limit` failures and documents that nobody asked for since long before, over all tenants. */
export async function deleteForgotten(root: Database['root'], limit: number): Promise<number> {
  const forgotten = sql`expires_at < now() - case when document is null then interval '1 hour' else interval '200 days' end`;
  const result = await root
    .deleteFrom('clientMetadataDocuments')
    .where(sql<boolean>`ctid = any(array(select ctid from client_metadata_documents where ${forgotten} limit ${limit}))`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
