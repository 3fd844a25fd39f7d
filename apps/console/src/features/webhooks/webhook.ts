import type { AnswerOf } from '../../app/api-types.ts';

export type Webhook = AnswerOf<'GetHook'>;
export type WebhookEvent = Webhook['events'][number];
export type Delivery = AnswerOf<'ListHookDeliveries'>[number];
export type DeliveryWithBody = AnswerOf<'GetHookDelivery'>;

export interface WebhookInput {
  readonly name: string;
  readonly events: WebhookEvent[];
  readonly config: Webhook['config'];
  readonly enabled?: boolean;
}

/** Events as they stand together in the form; names under `webhooks.groups`. */
export const eventGroups: readonly { readonly key: string; readonly events: readonly WebhookEvent[] }[] = [
  { key: 'interaction', events: ['PostRegister', 'PostSignIn', 'PostSignInAdaptiveMfaTriggered', 'PostResetPassword'] },
  { key: 'user', events: ['User.Created', 'User.Deleted', 'User.Data.Updated', 'User.SuspensionStatus.Updated'] },
  { key: 'trustedDevice', events: ['TrustedDevice.Created', 'TrustedDevice.Deleted'] },
  { key: 'role', events: ['Role.Created', 'Role.Deleted', 'Role.Data.Updated', 'Role.Scopes.Updated'] },
  { key: 'scope', events: ['Scope.Created', 'Scope.Deleted', 'Scope.Data.Updated'] },
  {
    key: 'organization',
    events: ['Organization.Created', 'Organization.Deleted', 'Organization.Data.Updated', 'Organization.Membership.Updated'],
  },
  {
    key: 'organizationRole',
    events: ['OrganizationRole.Created', 'OrganizationRole.Deleted', 'OrganizationRole.Data.Updated', 'OrganizationRole.Scopes.Updated'],
  },
  {
    key: 'organizationScope',
    events: ['OrganizationScope.Created', 'OrganizationScope.Deleted', 'OrganizationScope.Data.Updated'],
  },
  { key: 'protection', events: ['Identifier.Lockout', 'Message.RateLimited', 'Grant.LimitExceeded'] },
];

/** What the webhook is told of; older clients name a single event. */
export const eventsOf = ({ event, events }: Webhook): WebhookEvent[] => (events.length > 0 || event === null ? [...events] : [event]);
