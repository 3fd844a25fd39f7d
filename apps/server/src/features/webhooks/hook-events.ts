/** What happens to a person at the hosted pages. */
export const interactionHookEvents = ['PostRegister', 'PostSignIn', 'PostSignInAdaptiveMfaTriggered', 'PostResetPassword'] as const;

/** All that a webhook can be told of. */
export const hookEvents = [
  ...interactionHookEvents,
  'User.Created',
  'User.Deleted',
  'User.Data.Updated',
  'User.SuspensionStatus.Updated',
  'TrustedDevice.Created',
  'TrustedDevice.Deleted',
  'Role.Created',
  'Role.Deleted',
  'Role.Data.Updated',
  'Role.Scopes.Updated',
  'Scope.Created',
  'Scope.Deleted',
  'Scope.Data.Updated',
  'Organization.Created',
  'Organization.Deleted',
  'Organization.Data.Updated',
  'Organization.Membership.Updated',
  'OrganizationRole.Created',
  'OrganizationRole.Deleted',
  'OrganizationRole.Data.Updated',
  'OrganizationRole.Scopes.Updated',
  'OrganizationScope.Created',
  'OrganizationScope.Deleted',
  'OrganizationScope.Data.Updated',
  'Identifier.Lockout',
  'Message.RateLimited',
  'Grant.LimitExceeded',
] as const;

export type HookEvent = (typeof hookEvents)[number];
export type InteractionHookEvent = (typeof interactionHookEvents)[number];
/** What happens to a thing that the tenant holds. */
export type DataHookEvent = Exclude<HookEvent, InteractionHookEvent>;

const known: ReadonlySet<string> = new Set(hookEvents);

export const isHookEvent = (name: string): name is HookEvent => known.has(name);
