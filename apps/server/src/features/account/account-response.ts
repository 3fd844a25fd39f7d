import { z } from 'zod';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { accountCenterPart } from '../account-center/account-center-part.ts';
import { toSsoIdentityResponse } from '../identities/identity-response.ts';
import { listSsoIdentities } from '../identities/queries/sso-identities.ts';
import { jsonObject, userSchema } from '../users/schemas.ts';
import { toUser, type UserProfile } from '../users/user.ts';
import type { OpenAccount } from './account.ts';
import { isReadable, type AccountField } from './field-controls.ts';
import { hasVerificationMethod } from './reverification.ts';

export const accountSchema = userSchema
  .extend({ hasPassword: z.boolean(), hasSecurityVerificationMethod: z.boolean(), ssoIdentities: z.array(jsonObject) })
  .partial();

/** What of the account its token's scopes and the account center let be seen; the rest is left out. */
export async function readAccountResponse(
  { db, settings, tenant }: Pick<TenantScope, 'db' | 'settings' | 'tenant'>,
  { caller, user }: OpenAccount,
) {
  const { fields } = settings.get(accountCenterPart);
  const holds = (name: string) => caller.scopes.includes(name);
  const shows = (name: string, field: AccountField) => holds(name) && isReadable(fields, field);
  const { id, isSuspended, ...known } = toUser(user);
  const { createdAt, updatedAt, lastSignInAt, applicationId, cimdClientId } = known;
  const profile = shownProfile(known.profile, { holdsProfile: holds('profile'), holdsAddress: holds('address') });
  return {
    id,
    isSuspended,
    ...(holds('profile') && { createdAt, updatedAt, lastSignInAt, applicationId, cimdClientId }),
    ...(shows('profile', 'name') && { name: known.name }),
    ...(shows('profile', 'avatar') && { avatar: known.avatar }),
    ...(shows('profile', 'username') && { username: known.username }),
    ...(isReadable(fields, 'profile') && profile && { profile }),
    ...(shows('email', 'email') && { primaryEmail: known.primaryEmail }),
    ...(shows('phone', 'phone') && { primaryPhone: known.primaryPhone }),
    ...(shows('custom_data', 'customData') && { customData: known.customData }),
    ...(shows('identities', 'social') && {
      identities: known.identities,
      ssoIdentities: (await listSsoIdentities(db, id)).map((row) => toSsoIdentityResponse(row, tenant.id)),
    }),
    ...(isReadable(fields, 'password') && { hasPassword: user.passwordDigest !== null }),
    hasSecurityVerificationMethod: hasVerificationMethod(user),
  };
}

function shownProfile(
  { address, ...plain }: UserProfile,
  { holdsProfile, holdsAddress }: { holdsProfile: boolean; holdsAddress: boolean },
): UserProfile | undefined {
  if (!holdsProfile && !holdsAddress) return undefined;
  return { ...(holdsProfile && plain), ...(holdsAddress && address && { address }) };
}
