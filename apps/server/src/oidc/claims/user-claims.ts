import type { UserRow } from '../../features/users/tables.ts';

/** Scope → claims, as discovery announces them. OIDC Core §5.4, and the contract's own scopes. */
export const claimsByScope = {
  openid: ['sub'],
  profile: [
    'name',
    'family_name',
    'given_name',
    'middle_name',
    'nickname',
    'preferred_username',
    'profile',
    'picture',
    'website',
    'gender',
    'birthdate',
    'zoneinfo',
    'locale',
    'updated_at',
    'username',
    'created_at',
  ],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
  custom_data: ['custom_data'],
  identities: ['identities', 'sso_identities'],
  roles: ['roles'],
  'urn:logto:scope:organizations': ['organizations', 'organization_data'],
  'urn:logto:scope:organization_roles': ['organization_roles'],
} as const;

/** Scopes without claims: they permit something. */
export const plainScopes = ['offline_access', 'urn:logto:scope:sessions', 'urn:logto:scope:trusted_devices'] as const;

/** Claims kept in the user's own row. Absent values are left out: SDKs refuse null booleans. */
export function userClaims(user: UserRow): Record<string, unknown> {
  const { profile } = user;
  return {
    name: user.name,
    picture: user.avatar,
    username: user.username,
    created_at: user.createdAt,
    updated_at: user.updatedAt,
    family_name: profile.familyName,
    given_name: profile.givenName,
    middle_name: profile.middleName,
    nickname: profile.nickname,
    preferred_username: profile.preferredUsername ?? user.username ?? undefined,
    profile: profile.profile,
    website: profile.website,
    gender: profile.gender,
    birthdate: profile.birthdate,
    zoneinfo: profile.zoneinfo,
    locale: profile.locale,
    address: profile.address && {
      formatted: profile.address.formatted,
      street_address: profile.address.streetAddress,
      locality: profile.address.locality,
      region: profile.address.region,
      postal_code: profile.address.postalCode,
      country: profile.address.country,
    },
    ...(user.primaryEmail !== null ? { email: user.primaryEmail, email_verified: true } : { email: null }),
    ...(user.primaryPhone !== null ? { phone_number: user.primaryPhone, phone_number_verified: true } : { phone_number: null }),
    custom_data: user.customData,
    identities: user.identities,
    sso_identities: [],
  };
}
