import { targetOf, type ConnectorsScope, type InstalledConnector } from '../../../features/connectors/connectors-scope.ts';
import { getSocialConnector } from '../../../features/identities/social-connector.ts';
import { signInExperiencePart } from '../../../features/sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier } from '../../../features/users/queries.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import { emailAddress, phoneNumber } from '../../../features/verification-codes/schemas.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { InteractionProfile, RecordOf } from '../../interaction.ts';
import { builtInProfile } from '../../schemas.ts';
import type { SocialUserInfo } from '../../../features/identities/social-user-info.ts';
import type { SocialIdentityAddition } from './social-records.ts';

export type SocialScope = TenantScope & ConnectorsScope;

/** What came back, and through which connector. @throws ApiError `session.verification_failed` while nobody came back, `session.invalid_connector_id` */
export function openProof(
  scope: SocialScope,
  { account, connectorId }: RecordOf<'Social'>,
): { readonly account: SocialUserInfo; readonly installed: InstalledConnector } {
  if (!account) throw new ApiError('session.verification_failed');
  return { account, installed: getSocialConnector(scope, connectorId) };
}

/** What a new account begins with. An address or a number that another account has stays there. */
export async function socialProfile(scope: SocialScope, verification: RecordOf<'Social'>): Promise<InteractionProfile> {
  const { account } = openProof(scope, verification);
  const { email, phone } = addressesOf(account);
  return {
    ...(email !== undefined && !(await findByAddress(scope, 'email', email)) && { primaryEmail: email }),
    ...(phone !== undefined && !(await findByAddress(scope, 'phone', phone)) && { primaryPhone: phone }),
    ...nameAndPicture(account),
    socialIdentity: socialIdentityOf(scope, verification),
  };
}

export function socialIdentityOf(scope: SocialScope, verification: RecordOf<'Social'>): SocialIdentityAddition {
  const { account, installed } = openProof(scope, verification);
  const { connectorId, tokenSet } = verification;
  return { target: targetOf(installed), userInfo: account, connectorId, ...(tokenSet && { tokenSet }) };
}

/** Name and picture, where an account can hold them. */
export function nameAndPicture({ name, avatar }: SocialUserInfo): InteractionProfile {
  const fits = { name: builtInProfile.shape.name.safeParse(name).data, avatar: builtInProfile.shape.avatar.safeParse(avatar).data };
  return { ...(fits.name && { name: fits.name }), ...(fits.avatar && { avatar: fits.avatar }) };
}

/** What the provider has verified, in the form in which accounts hold it; what has another form is no address. */
export const addressesOf = ({
  email,
  phone,
}: SocialUserInfo): { readonly email: string | undefined; readonly phone: string | undefined } => ({
  email: emailAddress.max(128).safeParse(email).data,
  phone: phoneNumber.safeParse(phone?.replaceAll(/[\s()+.-]/g, '')).data || undefined,
});

export const findByAddress = (
  { db, settings }: Pick<TenantScope, 'db' | 'settings'>,
  type: 'email' | 'phone',
  value: string,
): Promise<UserRow | undefined> => findUserByIdentifier(db, { type, value }, settings.get(signInExperiencePart).usernamePolicy);
