import { sql } from 'kysely';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { newId } from '../../../foundation/crypto/ids.ts';
import type { UserRow } from '../../users/tables.ts';
import { rethrowTakenIdentifier } from '../../users/unique.ts';
import type { SsoIdentityRow } from '../tables.ts';

export interface NewSsoIdentity {
  readonly userId: string;
  readonly ssoConnectorId: string;
  readonly issuer: string;
  readonly identityId: string;
  readonly detail: Record<string, unknown>;
}

/** Oldest first. */
export const listSsoIdentities = (db: TenantDb, userId: string): Promise<SsoIdentityRow[]> =>
  db.selectFrom('userSsoIdentities').selectAll().where('userId', '=', userId).orderBy('createdAt').orderBy('id').execute();

export const findSsoIdentity = (
  db: TenantDb,
  { userId, ssoConnectorId }: { userId: string; ssoConnectorId: string },
): Promise<SsoIdentityRow | undefined> =>
  db
    .selectFrom('userSsoIdentities')
    .selectAll()
    .where('userId', '=', userId)
    .where('ssoConnectorId', '=', ssoConnectorId)
    .executeTakeFirst();

/** @throws ApiError `user.identity_already_in_use` when it is somebody else's */
export const insertSsoIdentity = (trx: TenantTransaction, { detail, ...identity }: NewSsoIdentity): Promise<SsoIdentityRow> =>
  trx
    .insertInto('userSsoIdentities')
    .values({ id: newId(), ...identity, detail: json(detail) })
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch(rethrowTakenIdentifier);

/** Whose account at an enterprise's provider it is. */
export const findUserOfSsoIdentity = (
  db: TenantDb,
  { issuer, identityId }: { issuer: string; identityId: string },
): Promise<UserRow | undefined> =>
  db
    .selectFrom('users')
    .innerJoin('userSsoIdentities', 'userSsoIdentities.userId', 'users.id')
    .selectAll('users')
    .where('userSsoIdentities.issuer', '=', issuer)
    .where('userSsoIdentities.identityId', '=', identityId)
    .executeTakeFirst();

/** What the provider told this time. */
export async function updateSsoIdentity(
  trx: TenantTransaction,
  { userId, issuer, identityId, detail }: Omit<NewSsoIdentity, 'ssoConnectorId'>,
): Promise<void> {
  await trx
    .updateTable('userSsoIdentities')
    .set({ detail: json(detail), updatedAt: sql<Date>`now()` })
    .where('userId', '=', userId)
    .where('issuer', '=', issuer)
    .where('identityId', '=', identityId)
    .execute();
}
