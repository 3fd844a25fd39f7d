import { findUserOfIdentity } from '../../../features/identities/queries/social-identities.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { InteractionProfile, RecordOf } from '../../interaction.ts';
import { socialIdentityOf, type SocialScope } from './social-profile.ts';

/**
 * Links the account that somebody came back with to the one they have proven by other means, or are making.
 *
 * @throws ApiError `user.social_account_exists_in_profile` when they have another one there, `user.identity_already_in_use` when it is somebody else's
 */
export async function addSocialIdentity(
  scope: SocialScope,
  { verification, user }: { readonly verification: RecordOf<'Social'>; readonly user: UserRow | undefined },
): Promise<InteractionProfile> {
  const socialIdentity = socialIdentityOf(scope, verification);
  const { target, userInfo } = socialIdentity;
  const known = user?.identities[target];
  if (known && known.userId !== userInfo.id) throw new ApiError('user.social_account_exists_in_profile');
  const owner = await findUserOfIdentity(scope.db, { target, identityId: userInfo.id });
  if (owner && owner.id !== user?.id) throw new ApiError('user.identity_already_in_use');
  return { socialIdentity };
}
