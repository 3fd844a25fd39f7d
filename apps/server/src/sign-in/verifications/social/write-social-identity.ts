import { toIdentity } from '../../../features/identities/link-account.ts';
import { putIdentity } from '../../../features/identities/queries/social-identities.ts';
import { putSecret } from '../../../features/secrets/queries.ts';
import type { Identities } from '../../../features/users/user.ts';
import type { TenantTransaction } from '../../../foundation/database/tables.ts';
import type { InteractionProfile } from '../../interaction.ts';

/** What an account that is being made holds from its first moment. */
export const newIdentities = ({ socialIdentity }: InteractionProfile): { readonly identities?: Identities } =>
  socialIdentity ? { identities: { [socialIdentity.target]: toIdentity(socialIdentity.userInfo) } } : {};

/**
 * Links the account at a social provider, or notes what it says this time; with its tokens, where the connector keeps them.
 *
 * @throws ApiError `user.identity_already_in_use` when it is somebody else's, `user.social_account_exists_in_profile`
 */
export async function writeSocialIdentity(
  trx: TenantTransaction,
  { userId, profile }: { userId: string; profile: InteractionProfile },
): Promise<void> {
  const { socialIdentity } = profile;
  if (!socialIdentity) return;
  const { target, userInfo } = socialIdentity;
  await putIdentity(trx, { userId, target, identity: toIdentity(userInfo), isOtherKept: true });
  await writeTokens(trx, { userId, profile });
}

/** The tokens alone, of an account that is linked. */
export async function writeTokens(
  trx: TenantTransaction,
  { userId, profile }: { userId: string; profile: InteractionProfile },
): Promise<void> {
  const { target, userInfo, connectorId, tokenSet } = profile.socialIdentity ?? {};
  if (!target || !userInfo || !connectorId || !tokenSet) return;
  await putSecret(trx, { userId, target, identityId: userInfo.id, connectorId, ...tokenSet });
}
