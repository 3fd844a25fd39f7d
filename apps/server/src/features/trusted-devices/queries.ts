import { sql } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { Page } from '../../foundation/http/pagination.ts';
import type { TrustedDeviceRow } from './tables.ts';

const unexpired = sql<boolean>`expires_at > now()`;

/** Last used first. */
export const listTrustedDevices = (db: TenantDb, userId: string, page: Page): Promise<Omit<TrustedDeviceRow, 'tokenDigest' | 'userId'>[]> =>
  db
    .selectFrom('trustedDevices')
    .select(['id', 'userAgent', 'country', 'city', 'createdAt', 'lastUsedAt', 'expiresAt'])
    .where('userId', '=', userId)
    .where(unexpired)
    .orderBy('lastUsedAt', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();

export async function countTrustedDevices(db: TenantDb, userId: string): Promise<number> {
  const { total } = await db
    .selectFrom('trustedDevices')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('userId', '=', userId)
    .where(unexpired)
    .executeTakeFirstOrThrow();
  return total;
}

/** Which of a person's devices a browser is, by the tokens it shows. */
export async function listDeviceIds(
  db: TenantDb,
  { userId, digests }: { userId: string; digests: readonly string[] },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('trustedDevices')
    .select('id')
    .where('userId', '=', userId)
    .where('tokenDigest', '=', sql<string>`any(${digests})`)
    .where(unexpired)
    .execute();
  return rows.map(({ id }) => id);
}

interface NewTrustedDevice {
  readonly id: string;
  readonly userId: string;
  readonly tokenDigest: string;
  readonly userAgent: string | null;
  readonly expiresAt: Date;
}

export async function insertTrustedDevice(trx: TenantTransaction, device: NewTrustedDevice): Promise<void> {
  await trx.insertInto('trustedDevices').values(device).execute();
}

/** Notes the use of a browser by one of the tokens it shows. @returns its id; `undefined` when this person trusts none of them (any more) */
export async function useTrustedDevice(
  db: TenantDb,
  { userId, digests, now }: { userId: string; digests: readonly string[]; now: Date },
): Promise<string | undefined> {
  const row = await db
    .updateTable('trustedDevices')
    .set({ lastUsedAt: now })
    .where('userId', '=', userId)
    .where('tokenDigest', '=', sql<string>`any(${digests})`)
    .where(unexpired)
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** @returns false when the person has no such device */
export async function deleteTrustedDevice(trx: TenantTransaction, { userId, id }: { userId: string; id: string }): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('trustedDevices').where('userId', '=', userId).where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  const result = await root
    .deleteFrom('trustedDevices')
    .where(sql<boolean>`ctid = any(array(select ctid from trusted_devices where expires_at < now() limit ${limit}))`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
