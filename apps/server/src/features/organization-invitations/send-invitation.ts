import { parseUiLocales } from '../../foundation/i18n/languages.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../connectors/connectors-scope.ts';
import { assertDeliverable } from '../verification-codes/deliver-code.ts';
import { permitMessage } from '../verification-codes/queries.ts';
import { refuseMessage } from '../verification-codes/refuse-message.ts';
import { digestRecipient } from '../verification-codes/verification-code.ts';
import type { InvitationMessage } from './schemas.ts';
import type { InvitationRow } from './tables.ts';

/** Asked before anything is written. @throws ApiError `connector.not_found` (501), `request.message_rate_limited` */
export async function reserveInvitationMessage(scope: TenantScope, invitee: string): Promise<void> {
  const recipient = { type: 'email', value: invitee } as const;
  assertDeliverable(scope, recipient);
  const permitted = await permitMessage(scope.db, { recipient: digestRecipient(recipient), now: scope.now() });
  if (!permitted) await refuseMessage(scope, recipient);
}

/** The message speaks the language that the payload names, else the tenant's: whoever sends it is not who reads it. @throws ApiError `connector.*` */
export function sendInvitation(
  scope: TenantScope & ConnectorsScope,
  { invitee, organizationId, inviterId }: Pick<InvitationRow, 'invitee' | 'organizationId' | 'inviterId'>,
  payload: InvitationMessage,
): Promise<void> {
  return scope.messenger.send(scope, {
    recipient: { type: 'email', value: invitee },
    templateType: 'OrganizationInvitation',
    payload,
    context: { organizationId, inviterId: inviterId ?? undefined },
    languages: [...(payload.locale === undefined ? [] : [payload.locale]), ...parseUiLocales(payload.uiLocales)],
  });
}
