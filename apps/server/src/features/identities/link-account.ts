import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { targetOf, type InstalledConnector } from '../connectors/connectors-scope.ts';
import type { SocialAccount } from '../connectors/social-accounts.ts';
import { putSecret } from '../secrets/queries.ts';
import { toTokenSet } from '../secrets/token-set.ts';
import type { UserRow } from '../users/tables.ts';
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
  const { id: identityId, rawData, ...details } = account.userInfo;
  const identity = { userId: identityId, details: { id: identityId, ...details, ...(rawData !== undefined && { rawData }) } };
  const { user } = await putIdentity(trx, { userId, target, identity });
  const tokens = toTokenSet(account.tokenResponse, now());
  if (tokens) {
    const { metadata, value } = tokens;
    await putSecret(trx, { userId, target, connectorId: installed.connector.id, identityId, metadata, sealedValue: sealer.seal(value) });
  }
  return user;
}
