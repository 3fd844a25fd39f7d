import { ApiError } from '../../../foundation/http/api-error.ts';
import { findUserOfSsoIdentity } from '../../../features/identities/queries/sso-identities.ts';
import { signInExperiencePart } from '../../../features/sign-in-experience/sign-in-experience.ts';
import { getOpenSsoConnector, ownsAddress } from '../../../features/sso-connectors/open-sso-connectors.ts';
import { findUserByIdentifier } from '../../../features/users/queries.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { InteractionProfile, RecordOf } from '../../interaction.ts';
import { accountOf, nameAndPicture, ssoIdentity } from './sso-profile.ts';

/**
 * Whose account it is: the one that is linked, else the one with the same e-mail address, provided that the provider has verified the address and its
 * domain is the connector's. An enterprise speaks for its own addresses, never for those of others.
 *
 * @returns the person with what the sign-in adds to their account
 * @throws ApiError `user.sso_identity_not_exist`, `connector.not_found`
 */
export async function findSsoPerson(
  scope: TenantScope,
  verification: RecordOf<'EnterpriseSso'>,
): Promise<{ user: UserRow; addition: InteractionProfile }> {
  const connector = getOpenSsoConnector(scope.settings, verification.connectorId);
  const account = accountOf(verification);
  const { id: identityId, issuer, email } = account;
  const synced = connector.syncProfile ? nameAndPicture(account) : {};
  const linked = await findUserOfSsoIdentity(scope.db, { issuer, identityId });
  if (linked) return { user: linked, addition: { ...synced, syncedEnterpriseSsoIdentity: ssoIdentity(verification) } };

  const isSpokenFor = email !== undefined && ownsAddress(connector, email);
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  const known = isSpokenFor ? await findUserByIdentifier(scope.db, { type: 'email', value: email }, usernamePolicy) : undefined;
  if (!known) throw new ApiError('user.sso_identity_not_exist');
  return { user: known, addition: { ...synced, enterpriseSsoIdentity: ssoIdentity(verification) } };
}
