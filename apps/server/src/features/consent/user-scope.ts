/** Scopes about the person themselves that an administrator can allow a third-party application. */
export const userScopes = [
  'profile',
  'email',
  'phone',
  'address',
  'custom_data',
  'identities',
  'roles',
  'urn:logto:scope:organizations',
  'urn:logto:scope:organization_roles',
  'urn:logto:scope:sessions',
  'urn:logto:scope:trusted_devices',
] as const;
export type UserScope = (typeof userScopes)[number];

/** Kinds of what can be allowed, by their names in addresses. */
export const consentScopeKinds = ['organization-scopes', 'resource-scopes', 'organization-resource-scopes', 'user-scopes'] as const;
export type ConsentScopeKind = (typeof consentScopeKinds)[number];

/** Asks in which of their organizations the person lets the application act. */
export const organizationsScope = 'urn:logto:scope:organizations' satisfies UserScope;
