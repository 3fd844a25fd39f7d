import { applicationsPart } from '../features/applications/applications-part.ts';
import { membershipChange } from '../features/organizations/membership-change.ts';
import type { UserRow } from '../features/users/tables.ts';
import { toUserResponse } from '../features/users/user.ts';
import { dataEvent, interactionEvent } from '../features/webhooks/events.ts';
import type { InteractionHookEvent } from '../features/webhooks/hook-events.ts';
import type { DomainEvent, TenantScope } from '../tenancy/tenant-scope.ts';
import type { OpenInteraction } from './open-interaction.ts';

/** A person who signs in or has done so. */
export type SignedInPerson = OpenInteraction & { readonly user: UserRow };

/** What webhooks are told of a person who has got through. */
export const finishedEvent = (scope: Pick<TenantScope, 'settings'>, name: InteractionHookEvent, person: SignedInPerson): DomainEvent =>
  interactionEvent(name, interactionFacts(scope, person));

/** Who signs in, to what, and in which interaction: what others may be told. */
export function interactionFacts({ settings }: Pick<TenantScope, 'settings'>, { record, interaction, user }: SignedInPerson) {
  const application = settings.get(applicationsPart).get(record.clientId);
  return {
    interactionEvent: interaction.interactionEvent,
    sessionId: record.uid,
    userId: user.id,
    user: toUserResponse(user),
    application: {
      id: record.clientId,
      ...(application && { type: application.type, name: application.name, description: application.description }),
    },
  };
}

/** What webhooks are told of organizations that somebody joined on the way. */
export const joinedEvents = (userId: string, organizationIds: readonly string[]): DomainEvent[] =>
  organizationIds.map((id) => dataEvent('Organization.Membership.Updated', { id, data: membershipChange(id, { addedUserIds: [userId] }) }));
