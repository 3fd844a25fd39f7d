import { sql } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { SignInPlaceRow } from './tables.ts';

/** Where a person has signed in from, latest first. */
export const listPlaces = (db: TenantDb, userId: string): Promise<SignInPlaceRow[]> =>
  db.selectFrom('signInPlaces').selectAll().where('userId', '=', userId).orderBy('seenAt', 'desc').execute();

export async function savePlace(
  trx: TenantTransaction,
  { userId, country, seenAt, ...position }: Omit<SignInPlaceRow, 'seenAt'> & { readonly seenAt: Date },
): Promise<void> {
  await trx
    .insertInto('signInPlaces')
    .values({ userId, country, seenAt, ...position })
    .onConflict((conflict) => conflict.columns(['userId', 'country']).doUpdateSet({ seenAt, ...position }))
    .execute();
}

/** Deletes up to `limit` places that nobody signed in from since, over all tenants. */
export async function deleteForgotten(root: Database['root'], { before, limit }: { before: Date; limit: number }): Promise<number> {
  const result = await root
    .deleteFrom('signInPlaces')
    .where(sql<boolean>`ctid = any(array(select ctid from sign_in_places where seen_at < ${before} limit ${limit}))`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
