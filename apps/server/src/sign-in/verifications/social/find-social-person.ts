import { isDeepStrictEqual } from 'node:util';
import { targetOf } from '../../../features/connectors/connectors-scope.ts';
import { toIdentity } from '../../../features/identities/link-account.ts';
import { findUserOfIdentity } from '../../../features/identities/queries/social-identities.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { InteractionProfile, RecordOf } from '../../interaction.ts';
import { maskEmail, maskPhone } from '../../second-factor/mask-identifier.ts';
import { addressesOf, findByAddress, nameAndPicture, openProof, socialIdentityOf, type SocialScope } from './social-profile.ts';
import type { SocialUserInfo } from '../../../features/identities/social-user-info.ts';

interface Owner {
  readonly user: UserRow;
  /** What the sign-in adds to the account. */
  readonly addition: InteractionProfile;
}

/**
 * Whose account it is: the one that is linked. One that only has the same verified address or number is named, shortened, and opened when the
 * person says that it is theirs.
 *
 * @throws ApiError `user.identity_not_exist` (404), with `relatedUser` where there is such an account
 */
export async function findSocialPerson(
  scope: SocialScope,
  verification: RecordOf<'Social'>,
  { linkSocialIdentity }: { readonly linkSocialIdentity: boolean },
): Promise<Owner> {
  const { account, installed } = openProof(scope, verification);
  const target = targetOf(installed);
  const synced = installed.connector.syncProfile ? nameAndPicture(account) : {};
  const linked = await findUserOfIdentity(scope.db, { target, identityId: account.id });
  if (linked) return { user: linked, addition: { ...news(linked, synced), ...identityNews(scope, verification, linked) } };

  const related = await findRelated(scope, { account, target });
  if (related && linkSocialIdentity) {
    return { user: related.user, addition: { ...news(related.user, synced), socialIdentity: socialIdentityOf(scope, verification) } };
  }
  const { type, value } = related ?? {};
  throw new ApiError('user.identity_not_exist', { status: 404, ...(related && { data: { relatedUser: { type, value } } }) });
}

/** Who signs in is written to only when there is something to write. */
function identityNews(scope: SocialScope, verification: RecordOf<'Social'>, user: UserRow): InteractionProfile {
  const socialIdentity = socialIdentityOf(scope, verification);
  const known = user.identities[socialIdentity.target];
  const isKnown = !socialIdentity.tokenSet && isDeepStrictEqual(known, toIdentity(socialIdentity.userInfo));
  return isKnown ? {} : { socialIdentity };
}

function news(user: UserRow, { name, avatar }: InteractionProfile): InteractionProfile {
  return { ...(name !== undefined && name !== user.name && { name }), ...(avatar !== undefined && avatar !== user.avatar && { avatar }) };
}

/** The account with the same address, unless it has another account at this provider already. */
async function findRelated(scope: SocialScope, { account, target }: { account: SocialUserInfo; target: string }) {
  const { email, phone } = addressesOf(account);
  const byEmail = email === undefined ? undefined : await findByAddress(scope, 'email', email);
  if (email !== undefined && byEmail && !Object.hasOwn(byEmail.identities, target)) {
    return { user: byEmail, type: 'email', value: maskEmail(email) } as const;
  }
  const byPhone = phone === undefined ? undefined : await findByAddress(scope, 'phone', phone);
  if (phone !== undefined && byPhone && !Object.hasOwn(byPhone.identities, target)) {
    return { user: byPhone, type: 'phone', value: maskPhone(phone) } as const;
  }
  return undefined;
}
