import { sql } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { RecordType } from './verification-record.ts';

/** By the server's clock, which set the time. */
const stillCounts = (now: Date) => sql<boolean>`expires_at > ${now}`;

/** A record is its person's: nobody else's request finds it. */
export interface RecordKey {
  readonly id: string;
  readonly userId: string;
  readonly types: readonly RecordType[];
  readonly now: Date;
}

interface NewRecord {
  readonly id: string;
  readonly userId: string;
  readonly type: RecordType;
  readonly provesPerson: boolean;
  readonly sealedDetails: string;
  readonly verifiedAt: Date | null;
  readonly expiresAt: Date;
}

export async function insertRecord(db: TenantDb, record: NewRecord): Promise<void> {
  await db.insertInto('verificationRecords').values(record).execute();
}

/** What is not verified yet. */
export const findOpenRecord = (
  db: TenantDb,
  { id, userId, types, now }: RecordKey,
): Promise<{ readonly sealedDetails: string } | undefined> =>
  db
    .selectFrom('verificationRecords')
    .select('sealedDetails')
    .where('id', '=', id)
    .where('userId', '=', userId)
    .where('type', '=', sql<RecordType>`any(${types})`)
    .where('verifiedAt', 'is', null)
    .where(stillCounts(now))
    .executeTakeFirst();

/** Uses the one answer up that a record takes: of any number of parallel ones, one gets it. */
export const claimAnswer = (db: TenantDb, { id, userId, types, now }: RecordKey): Promise<{ readonly sealedDetails: string } | undefined> =>
  db
    .updateTable('verificationRecords')
    .set({ answeredAt: now })
    .where('id', '=', id)
    .where('userId', '=', userId)
    .where('type', '=', sql<RecordType>`any(${types})`)
    .where('answeredAt', 'is', null)
    .where('verifiedAt', 'is', null)
    .where(stillCounts(now))
    .returning('sealedDetails')
    .executeTakeFirst();

export async function markVerified(
  db: TenantDb,
  { id, userId, now, sealedDetails }: { id: string; userId: string; now: Date; sealedDetails?: string },
): Promise<void> {
  await db
    .updateTable('verificationRecords')
    .set({ verifiedAt: now, ...(sealedDetails !== undefined && { sealedDetails }) })
    .where('id', '=', id)
    .where('userId', '=', userId)
    .execute();
}

/** Whether the record proves that it is this person who acts. */
export async function isPersonProven(db: TenantDb, { id, userId, now }: Omit<RecordKey, 'types'>): Promise<boolean> {
  const row = await db
    .selectFrom('verificationRecords')
    .select('id')
    .where('id', '=', id)
    .where('userId', '=', userId)
    .where('provesPerson', '=', true)
    .where('verifiedAt', 'is not', null)
    .where(stillCounts(now))
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses a verified record up: of several changes at once, one gets it. */
export const takeVerified = (
  trx: TenantTransaction,
  { id, userId, types, now }: RecordKey,
): Promise<{ readonly sealedDetails: string } | undefined> =>
  trx
    .deleteFrom('verificationRecords')
    .where('id', '=', id)
    .where('userId', '=', userId)
    .where('type', '=', sql<RecordType>`any(${types})`)
    .where('verifiedAt', 'is not', null)
    .where(stillCounts(now))
    .returning('sealedDetails')
    .executeTakeFirst();

export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  const result = await root
    .deleteFrom('verificationRecords')
    .where(sql<boolean>`ctid = any(array(select ctid from verification_records where expires_at < now() limit ${limit}))`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
