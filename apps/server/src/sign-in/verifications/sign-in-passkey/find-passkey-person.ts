import { ApiError } from '../../../foundation/http/api-error.ts';
import { ssoConnectorsOfAddress } from '../../../features/sso-connectors/open-sso-connectors.ts';
import { findUserById } from '../../../features/users/queries.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import type { Settings } from '../../../tenancy/snapshot.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { RecordOf } from '../../interaction.ts';

/**
 * Whose passkey has signed, as they are stored now.
 *
 * @param person read with the interaction; mostly it is they
 * @throws ApiError `user.user_not_exist`, `session.passkey_sign_in.sso_users_not_allowed`
 */
export async function findPasskeyPerson(
  scope: TenantScope,
  { userId }: RecordOf<'SignInPasskey'>,
  person: UserRow | undefined,
): Promise<UserRow> {
  if (userId === undefined) throw new ApiError('session.verification_failed');
  const user = userId === person?.id ? person : await findUserById(scope.db, userId);
  if (!user) throw new ApiError('user.user_not_exist');
  assertNotEmployed(scope.settings, user.primaryEmail);
  return user;
}

/** People of an enterprise sign in at its identity provider, also with a passkey from before. @throws ApiError `session.passkey_sign_in.sso_users_not_allowed` */
export function assertNotEmployed(settings: Settings, email: string | null): void {
  if (email !== null && ssoConnectorsOfAddress(settings, email).length > 0) {
    throw new ApiError('session.passkey_sign_in.sso_users_not_allowed');
  }
}
