import { newId } from '../../foundation/crypto/ids.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { OpenAccount } from '../account/account.ts';
import type { ConnectorsScope } from '../connectors/connectors-scope.ts';
import { assertEmailAllowed } from '../sign-in-experience/email-blocklist.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { assertNotOfEnterprise } from '../sso-connectors/open-sso-connectors.ts';
import type { UserRow } from '../users/tables.ts';
import { createCode } from '../verification-codes/create-code.ts';
import { assertDeliverable, deliverCode } from '../verification-codes/deliver-code.ts';
import { isSameRecipient, type Recipient } from '../verification-codes/verification-code.ts';
import { beginRecord } from './records.ts';
import type { RecordTemplate } from './verification-record.ts';

interface CodeRequest {
  readonly identifier: Recipient;
  /** Default: what the address is to the person. */
  readonly templateType?: RecordTemplate | undefined;
  readonly languages: readonly string[];
  readonly ip: string;
}

/**
 * Sends a code and keeps that it is awaited. It proves who the person is only where the address is theirs already, and they were asked just that.
 * Whether another address is somebody else's is not told: the code goes to whoever reads it.
 *
 * @throws ApiError `session.email_blocklist.*`, `session.sso_enabled`, `user.invalid_phone`, `request.message_rate_limited`, `connector.*`
 */
export async function sendAccountCode(
  scope: TenantScope & ConnectorsScope,
  { caller, user }: OpenAccount,
  { identifier, templateType, languages, ip }: CodeRequest,
): Promise<{ verificationRecordId: string; expiresAt: string }> {
  const isOwn = isOwnAddress(user, identifier);
  const template = templateType ?? (isOwn ? 'UserPermissionValidation' : 'BindNewIdentifier');
  if (!isOwn && identifier.type === 'email') {
    assertNotOfEnterprise(scope.settings, identifier.value);
    await assertEmailAllowed(scope.settings.get(signInExperiencePart), identifier.value);
  }
  assertDeliverable(scope, identifier);
  const id = newId();
  const code = await createCode(scope, { id, recipient: identifier });
  const details =
    identifier.type === 'email'
      ? ({ type: 'EmailVerificationCode', identifier, templateType: template } as const)
      : ({ type: 'PhoneVerificationCode', identifier, templateType: template } as const);
  const begun = await beginRecord(scope, {
    id,
    userId: user.id,
    details,
    provesPerson: isOwn && template === 'UserPermissionValidation',
  });
  const context = { applicationId: caller.clientId, userId: user.id };
  await deliverCode(scope, { recipient: identifier, code, templateType: template, languages, ip, context }, 'reported');
  return begun;
}

function isOwnAddress({ primaryEmail, primaryPhone }: UserRow, identifier: Recipient): boolean {
  const own = identifier.type === 'email' ? primaryEmail : primaryPhone;
  return own !== null && isSameRecipient({ type: identifier.type, value: own }, identifier);
}
