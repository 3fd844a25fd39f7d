import { digest } from '../../../foundation/crypto/digest.ts';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb } from '../../../foundation/database/tables.ts';

// Access tokens that are JWTs are stored nowhere; those that were revoked are remembered by their `jti` until they expire.

const kind = 'RevokedJwt';

export async function insertRevokedJwt(db: TenantDb, { jti, expiresAt }: { jti: string; expiresAt: Date }): Promise<void> {
  await db
    .insertInto('oidcTokens')
    .values({ kind, idDigest: digest(jti), payload: json({}), expiresAt })
    .onConflict((conflict) => conflict.columns(['idDigest', 'kind']).doNothing())
    .execute();
}

/**
 * Whether a JWT still counts: it was not revoked, and its person, where it has one, is neither suspended nor deleted. One statement.
 * @param userId null for a machine's token.
 */
export async function isJwtAlive(db: TenantDb, { jti, userId }: { jti: string; userId: string | null }): Promise<boolean> {
  const revoked = db.selectFrom('oidcTokens').select('idDigest').where('kind', '=', kind).where('idDigest', '=', digest(jti));
  const row = await db
    .selectNoFrom((eb) => [
      eb.exists(revoked).as('isRevoked'),
      eb
        .exists(
          db
            .selectFrom('users')
            .select('id')
            .where('id', '=', userId ?? '')
            .where('isSuspended', '=', false),
        )
        .as('isPersonThere'),
    ])
    .executeTakeFirstOrThrow();
  return !row.isRevoked && (userId === null || row.isPersonThere === true);
}
