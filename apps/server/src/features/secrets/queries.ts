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

export async function deleteSecretsOfTarget(trx: TenantTransaction, { userId, target }: { userId: string; target: string }): Promise<void> {
  await trx.deleteFrom('secrets').where('userId', '=', userId).where('target', '=', target).execute();
}

/** @returns false when there is none with this id */
export async function deleteSecret(trx: TenantTransaction, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('secrets').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
