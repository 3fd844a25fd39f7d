import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { targetOf, type InstalledConnector } from '../connectors/connectors-scope.ts';
import type { SocialAccount } from '../connectors/social-accounts.ts';
import { deleteSecretsOfTarget, putSecret } from '../secrets/queries.ts';
import { toTokenSet, type TokenSet } from '../secrets/token-set.ts';
import type { UserRow } from '../users/tables.ts';
import type { Identities } from '../users/user.ts';
import { putIdentity } from './queries/social-identities.ts';

/** Who came back, with more than is named here. */
interface Described {
  readonly id: string;
  readonly rawData?: unknown;
}

interface Linked {
  readonly userId: string;
  readonly target: string;
  readonly connectorId: string;
  readonly userInfo: Described;
  readonly tokens: TokenSet | undefined;
  /** Where they may not have another one there already. */
  readonly isOtherKept?: boolean;
}

/**
 * Gives a person the account that came back from the provider, with its tokens where the connector keeps them.
 *
 * @throws ApiError `user.user_not_exist`, `user.identity_already_in_use`
 */
export const linkAccount = (
  trx: TenantTransaction,
  { sealer, now }: Pick<TenantScope, 'sealer' | 'now'>,
  { userId, installed, account }: { userId: string; installed: InstalledConnector; account: SocialAccount },
): Promise<UserRow> => {
  const { userInfo, tokenResponse } = account;
  const [target, connectorId] = [targetOf(installed), installed.connector.id];
  return writeLinked(trx, sealer, { userId, target, connectorId, userInfo, tokens: toTokenSet(tokenResponse, now()) });
};

/** The same for what was kept of the provider's answer. Tokens of another account that was in its place go. @throws ApiError those, and `user.social_account_exists_in_profile` */
export async function writeLinked(trx: TenantTransaction, sealer: TenantScope['sealer'], linked: Linked): Promise<UserRow> {
  const { userId, target, connectorId, userInfo, tokens, isOtherKept = false } = linked;
  const { user, replaced } = await putIdentity(trx, { userId, target, identity: toIdentity(userInfo), isOtherKept });
  if (replaced) await deleteSecretsOfTarget(trx, { userId, target });
  if (tokens) {
    const { metadata, value } = tokens;
    await putSecret(trx, { userId, target, connectorId, identityId: userInfo.id, metadata, sealedValue: sealer.seal(value) });
  }
  return user;
}

/** What is kept of who came back: `details` is shown to the person and to administrators. */
export const toIdentity = ({ id, rawData, ...details }: Described): Identities[string] => ({
  userId: id,
  details: { id, ...details, ...(rawData !== undefined && { rawData }) },
});
