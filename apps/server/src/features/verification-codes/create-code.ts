import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { signInExperiencePart, verificationCodePolicyOf } from '../sign-in-experience/sign-in-experience.ts';
import { insertCode } from './queries.ts';
import { refuseMessage } from './refuse-message.ts';
import { digestCode, digestRecipient, isPhoneNumber, newCode, type Recipient } from './verification-code.ts';

interface CodeRequest {
  /** Names the code for `verifyCode`; a new code of the same id takes the place of the old one. */
  readonly id: string;
  readonly recipient: Recipient;
}

/**
 * Makes a code for a recipient and counts the message that is going to carry it.
 *
 * @returns six digits, to be sent and then forgotten
 * @throws ApiError `user.invalid_phone`, `request.message_rate_limited`
 */
export async function createCode(scope: TenantScope, { id, recipient }: CodeRequest): Promise<string> {
  if (recipient.type === 'phone' && !isPhoneNumber(recipient.value)) throw new ApiError('user.invalid_phone');
  const { expirationSeconds } = verificationCodePolicyOf(scope.settings.get(signInExperiencePart));
  const now = scope.now();
  const code = newCode();
  const permitted = await insertCode(scope.db, {
    id,
    digest: digestCode(scope.sealer, id, code),
    recipient: digestRecipient(recipient),
    now,
    expiresAt: now + expirationSeconds * 1000,
  });
  if (!permitted) return refuseMessage(scope, recipient);
  return code;
}
