import type { TenantDb } from '../../../foundation/database/tables.ts';

const kind = 'RefreshToken';

/**
 * Undoes a rotation whose successor nobody got: the successor goes, and the token it replaced counts again, unless another request
 * at the same time got a successor of its own.
 */
export async function restoreRotated(
  db: TenantDb,
  { rotatedDigest, successorDigest, grantId }: { rotatedDigest: string; successorDigest: string; grantId: string | undefined },
): Promise<void> {
  await db.deleteFrom('oidcTokens').where('kind', '=', kind).where('idDigest', '=', successorDigest).execute();
  await db
    .updateTable('oidcTokens')
    .set({ consumedAt: null })
    .where('kind', '=', kind)
    .where('idDigest', '=', rotatedDigest)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('oidcTokens as other')
            .select('other.idDigest')
            .where('other.kind', '=', kind)
            .where('other.grantId', '=', grantId ?? '')
            .where('other.consumedAt', 'is', null),
        ),
      ),
    )
    .execute();
}
