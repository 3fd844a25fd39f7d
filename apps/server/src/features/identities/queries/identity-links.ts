import { sql } from 'kysely';
import type { Database } from '../../../foundation/database/open-database.ts';
import type { TenantDb } from '../../../foundation/database/tables.ts';

/** A start anew with the same state replaces the one before. */
export async function putIdentityLink(db: TenantDb, link: { id: string; sealedSession: string; expiresAt: Date }): Promise<void> {
  const { sealedSession, expiresAt } = link;
  await db
    .insertInto('identityLinks')
    .values(link)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ sealedSession, expiresAt }))
    .execute();
}

/** Uses a link up: of several at once, one gets it. */
export async function takeIdentityLink(db: TenantDb, id: string): Promise<string | undefined> {
  const row = await db
    .deleteFrom('identityLinks')
    .where('id', '=', id)
    .where(sql<boolean>`expires_at > now()`)
    .returning('sealedSession')
    .executeTakeFirst();
  return row?.sealedSession;
}

/** Notes that something was used, which may be used once. Whether it was the first time. */
export async function spendOnce(db: TenantDb, { id, expiresAt }: { id: string; expiresAt: Date }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('identityLinks')
    .values({ id, sealedSession: '', expiresAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  const result = await root
    .deleteFrom('identityLinks')
    .where(sql<boolean>`ctid = any(array(select ctid from identity_links where expires_at < now() limit ${limit}))`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
