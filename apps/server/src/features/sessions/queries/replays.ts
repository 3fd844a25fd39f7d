import { sql } from 'kysely';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb } from '../../../foundation/database/tables.ts';

/**
 * Remembers something that counts once (an assertion's or proof's `jti`) until it would be refused for its age anyway; decided by the database
 * in this one statement, so that of several processes one is first. @returns whether it was new
 */
export async function rememberOnce(db: TenantDb, use: { idDigest: string; clientId: string; expiresAt: Date }): Promise<boolean> {
  const { expiresAt } = use;
  const row = await db
    .insertInto('oidcTokens')
    .values({ ...use, kind: 'ReplayDetection', grantId: null, accountId: null, userCode: null, uid: null, payload: json({}) })
    .onConflict((conflict) =>
      conflict
        .columns(['idDigest', 'kind'])
        .doUpdateSet({ expiresAt })
        .where(sql<boolean>`oidc_tokens.expires_at < now()`),
    )
    .returning('idDigest')
    .executeTakeFirst();
  return row !== undefined;
}
