import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { targetOf, type InstalledConnector } from '../connectors/connectors-scope.ts';
import type { SocialAccount } from '../connectors/social-accounts.ts';
import { putSecret } from '../secrets/queries.ts';
import { toTokenSet } from '../secrets/token-set.ts';
import type { UserRow } from '../users/tables.ts';
import type { Identities } from '../users/user.ts';
import { putIdentity } from './queries/social-identities.ts';

/**
 * Gives a person the account that came back from the provider, with its tokens where the connector keeps them.
 *
 * @throws ApiError `user.user_not_exist`, `user.identity_already_in_use`
 */
export async function linkAccount(
  trx: TenantTransaction,
  { sealer, now }: Pick<TenantScope, 'sealer' | 'now'>,
  { userId, installed, account }: { userId: string; installed: InstalledConnector; account: SocialAccount },
): Promise<UserRow> {
  const target = targetOf(installed);
  const identityId = account.userInfo.id;
  const { user } = await putIdentity(trx, { userId, target, identity: toIdentity(account.userInfo) });
  const tokens = toTokenSet(account.tokenResponse, now());
  if (tokens) {
    const { metadata, value } = tokens;
    await putSecret(trx, { userId, target, connectorId: installed.connector.id, identityId, metadata, sealedValue: sealer.seal(value) });
  }
  return user;
}

/** What is kept of who came back: `details` is shown to the person and to administrators. */
export const toIdentity = ({ id, rawData, ...details }: { readonly id: string; readonly rawData?: unknown }): Identities[string] => ({
  userId: id,
  details: { id, ...details, ...(rawData !== undefined && { rawData }) },
});
