/** Receivers of webhooks take bodies of a limited size. */
const mostIds = 1_000;

interface MembershipChange {
  readonly addedUserIds?: readonly string[];
  readonly removedUserIds?: readonly string[];
  readonly addedApplicationIds?: readonly string[];
  readonly removedApplicationIds?: readonly string[];
}

/** Data of `Organization.Membership.Updated`; long lists are cut. */
export function membershipChange(organizationId: string, change: MembershipChange) {
  const lists = Object.entries(change).map(([name, ids]: [string, readonly string[]]) => [name, ids.slice(0, mostIds)] as const);
  return { organizationId, ...Object.fromEntries(lists) };
}
