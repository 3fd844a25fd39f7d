import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { sql } from 'kysely';

export async function putProof(db: TenantDb, proof: { userId: string; subject: string; expiresAt: Date }): Promise<void> {
  const { expiresAt } = proof;
  await db
    .insertInto('meProofs')
    .values(proof)
    .onConflict((conflict) => conflict.columns(['userId', 'subject']).doUpdateSet({ expiresAt }))
    .execute();
}

/** Uses a proof up: of several changes at once, one gets it. @returns whether there was one of these that still counts at `now` */
export async function takeProof(
  trx: TenantTransaction,
  { userId, subjects, now }: { userId: string; subjects: readonly string[]; now: Date },
): Promise<boolean> {
  const taken = await trx
    .deleteFrom('meProofs')
    .where('userId', '=', userId)
    .where('subject', '=', sql<string>`any(${subjects})`)
    .where(sql<boolean>`expires_at > ${now}`)
    .returning('subject')
    .execute();
  return taken.length > 0;
}

export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  const result = await root
    .deleteFrom('meProofs')
    .where(sql<boolean>`ctid = any(array(select ctid from me_proofs where expires_at < now() limit ${limit}))`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
