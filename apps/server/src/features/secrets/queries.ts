import { sql } from 'kysely';
import { newId } from '../../foundation/crypto/ids.ts';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { SecretRow } from './tables.ts';
import type { TokenSetMetadata } from './token-set.ts';

/** Where a token set comes from: an account at a social provider, or at an enterprise's identity provider. */
export type SecretOrigin = { readonly target: string; readonly issuer?: never } | { readonly issuer: string; readonly target?: never };

export type NewSecret = SecretOrigin & {
  readonly userId: string;
  readonly connectorId: string;
  readonly identityId: string;
  readonly sealedValue: string;
  readonly metadata: TokenSetMetadata;
};

/** The newest token set of a person and a connector is the one that counts. */
export async function putSecret(trx: TenantTransaction, { metadata, ...secret }: NewSecret): Promise<void> {
  const { sealedValue, identityId } = secret;
  const origin = { target: secret.target ?? null, issuer: secret.issuer ?? null };
  await trx
    .insertInto('secrets')
    .values({ ...secret, ...origin, id: newId(), type: 'federated_token_set', metadata: json(metadata) })
    .onConflict((conflict) =>
      conflict
        .columns(['userId', 'connectorId'])
        .doUpdateSet({ ...origin, sealedValue, identityId, metadata: json(metadata), updatedAt: sql<Date>`now()` }),
    )
    .execute();
}

export const listSecretsOfUser = (db: TenantDb, userId: string): Promise<SecretRow[]> =>
  db.selectFrom('secrets').selectAll().where('userId', '=', userId).orderBy('updatedAt', 'desc').execute();

export const findSecretOfTarget = (db: TenantDb, { userId, target }: { userId: string; target: string }): Promise<SecretRow | undefined> =>
  db
    .selectFrom('secrets')
    .selectAll()
    .where('userId', '=', userId)
    .where('target', '=', target)
    .orderBy('updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Of an account at an enterprise's identity provider. */
export const findSecretOfConnector = (
  db: TenantDb,
  { userId, connectorId }: { userId: string; connectorId: string },
): Promise<SecretRow | undefined> =>
  db
    .selectFrom('secrets')
    .selectAll()
    .where('userId', '=', userId)
    .where('connectorId', '=', connectorId)
    .where('issuer', 'is not', null)
    .executeTakeFirst();

/** Puts renewed tokens in the place of those that were read; somebody else's, or none any more, stay as they are. */
export async function renewSecret(
  trx: TenantTransaction,
  { id, userId, sealedValue, metadata }: Pick<NewSecret, 'userId' | 'sealedValue' | 'metadata'> & { readonly id: string },
): Promise<void> {
  await trx
    .updateTable('secrets')
    .set({ sealedValue, metadata: json(metadata), updatedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .where('userId', '=', userId)
    .execute();
}

export async function deleteSecretsOfTarget(trx: TenantTransaction, { userId, target }: { userId: string; target: string }): Promise<void> {
  await trx.deleteFrom('secrets').where('userId', '=', userId).where('target', '=', target).execute();
}

/** @returns false when there is none with this id */
export async function deleteSecret(trx: TenantTransaction, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('secrets').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
