import { digest } from '../../foundation/crypto/digest.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { hasConnector } from '../connectors/connectors-part.ts';
import type { Messenger, Recipient } from '../connectors/messenger.ts';
import { findUserById } from '../users/queries.ts';
import type { UserRow } from '../users/tables.ts';
import { permitMessage } from '../verification-codes/queries.ts';
import type { PersonalMessage } from './delivery.ts';

interface RequestMessage extends PersonalMessage {
  readonly applicationId: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/**
 * Sends a person the way to the page on which they approve or deny, ten times in ten minutes at most, however many applications ask. What
 * is not sent is in the audit log: the application must not learn of it, because people that nobody knows get no message either.
 *
 * @throws ApiError `connector.*` when it is worth another try
 */
export async function sendRequestMessage(
  scope: TenantScope,
  { userId, address, link, languages, applicationId, attempt }: RequestMessage,
  { messenger }: { readonly messenger: Messenger },
): Promise<void> {
  const user = await findUserById(scope.db, userId);
  if (!user || user.isSuspended) return;
  const recipient = recipientOf(scope, user, address);
  const refuse = (error: string) =>
    scope.audit({ key: 'BackchannelAuthentication.Message', result: 'Error', userId, applicationId, details: { error } });
  if (!recipient) return refuse('there is no connector for an address of this person');
  const isFirst = attempt === 1;
  if (isFirst && !(await permitMessage(scope.db, { recipient: digest(`backchannel ${userId}`), now: scope.now() }))) {
    return refuse('this person was asked too often in the last ten minutes');
  }
  await messenger.send(scope, {
    recipient,
    templateType: 'BackchannelAuthentication',
    payload: { link },
    context: { applicationId, userId },
    languages,
  });
  scope.audit({
    key: 'BackchannelAuthentication.Message',
    result: 'Success',
    userId,
    applicationId,
    details: { recipientType: recipient.type },
  });
}

/** Where the application says it knows the person, else by e-mail before text message. */
function recipientOf({ settings }: TenantScope, user: UserRow, named: Recipient['type'] | undefined): Recipient | undefined {
  const email = user.primaryEmail !== null && hasConnector(settings, 'Email') && ({ type: 'email', value: user.primaryEmail } as const);
  const phone = user.primaryPhone !== null && hasConnector(settings, 'Sms') && ({ type: 'phone', value: user.primaryPhone } as const);
  return (named === 'phone' ? phone || email : email || phone) || undefined;
}
