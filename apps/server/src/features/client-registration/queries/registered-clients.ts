import { sql, type Selectable } from 'kysely';
import { digest } from '../../../foundation/crypto/digest.ts';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { ClientDetails } from '../client-metadata.ts';
import type { RegisteredClientsTable } from '../tables.ts';

/** Newest first, with the application's name and whether the client can still manage itself. */
export async function listRegisteredClients(db: TenantDb, page: Page) {
  const clients = await db
    .selectFrom('registeredClients as client')
    .innerJoin('applications as application', 'application.id', 'client.applicationId')
    .select(['client.applicationId', 'client.initialAccessTokenId', 'client.details', 'client.createdAt', 'client.updatedAt'])
    .select(['application.name', 'application.type', 'application.isThirdParty'])
    .select(sql<boolean>`client.token_digest is not null`.as('isSelfManaged'))
    .orderBy('client.createdAt', 'desc')
    .orderBy('client.applicationId')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { clients, total: await countRegisteredClients(db) };
}

export async function countRegisteredClients(db: TenantDb): Promise<number> {
  const { total } = await db
    .selectFrom('registeredClients')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

export type RegisteredClientRow = Pick<Selectable<RegisteredClientsTable>, 'applicationId' | 'details' | 'createdAt'>;

/** The client that manages itself with this registration access token. */
export const findRegisteredClient = (db: TenantDb, token: string): Promise<RegisteredClientRow | undefined> =>
  db
    .selectFrom('registeredClients')
    .select(['applicationId', 'details', 'createdAt'])
    .where('tokenDigest', '=', digest(token))
    .executeTakeFirst();

export interface NewRegisteredClient {
  readonly applicationId: string;
  readonly initialAccessTokenId: string;
  readonly details: ClientDetails;
  /** The registration access token. */
  readonly token: string;
}

export async function insertRegisteredClient(trx: TenantTransaction, client: NewRegisteredClient): Promise<void> {
  const { applicationId, initialAccessTokenId, details, token } = client;
  await trx
    .insertInto('registeredClients')
    .values({ applicationId, initialAccessTokenId, details: json(details), tokenDigest: digest(token) })
    .execute();
}

/** Puts a new registration access token in the place of the old one; of several changes with one token one succeeds. */
export async function replaceRegistrationToken(
  trx: TenantTransaction,
  { applicationId, details, token, oldToken }: Omit<NewRegisteredClient, 'initialAccessTokenId'> & { readonly oldToken: string },
): Promise<boolean> {
  const row = await trx
    .updateTable('registeredClients')
    .set({ details: json(details), tokenDigest: digest(token), updatedAt: sql<Date>`now()` })
    .where('applicationId', '=', applicationId)
    .where('tokenDigest', '=', digest(oldToken))
    .returning('applicationId')
    .executeTakeFirst();
  return row !== undefined;
}

export async function forgetRegistrationToken(db: TenantDb, token: string): Promise<void> {
  await db.updateTable('registeredClients').set({ tokenDigest: null }).where('tokenDigest', '=', digest(token)).execute();
}

/** The client cannot manage itself any more. @throws ApiError `entity.not_exists_with_id` when it did not register itself */
export async function revokeRegistrationToken(trx: TenantTransaction, applicationId: string): Promise<void> {
  const row = await trx
    .updateTable('registeredClients')
    .set({ tokenDigest: null })
    .where('applicationId', '=', applicationId)
    .returning('applicationId')
    .executeTakeFirst();
  if (!row) throw new ApiError('entity.not_exists_with_id', { values: { name: 'registered client', id: applicationId } });
}
