import { noContent, type Reply } from '../../foundation/http/reply.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { updateUser } from '../users/queries.ts';
import { toUserResponse } from '../users/user.ts';
import { isSameRecipient, type Recipient } from '../verification-codes/verification-code.ts';
import { takeRecord } from '../verification-records/records.ts';
import { assertSignInMethodLeft } from './sign-in-methods.ts';

const recordOf = { email: 'EmailVerificationCode', phone: 'PhoneVerificationCode' } as const;

/**
 * Makes an address the person's own, which uses up the proof that they read it. Only now, with the proof, do they learn whether somebody else has it.
 *
 * @throws ApiError `verification_record.not_found`, `user.email_already_in_use`, `user.phone_already_in_use`
 */
export function setAddress(
  scope: TenantScope,
  { userId, recipient, recordId: id }: { userId: string; recipient: Recipient; recordId: string },
): Promise<Reply> {
  return scope.write([], async (trx) => {
    const { identifier } = await takeRecord(trx, scope, { id, userId, types: [recordOf[recipient.type]], status: 400 });
    if (!isSameRecipient(identifier, recipient)) throw new ApiError('verification_record.not_found', { status: 400 });
    const changed = await updateUser(trx, userId, addressPatch(recipient.type, identifier.value));
    return { ...noContent(), eventData: toUserResponse(changed) };
  });
}

/** @throws ApiError `user.last_sign_in_method_required` */
export function removeAddress(scope: TenantScope, { userId, type }: { userId: string; type: Recipient['type'] }): Promise<Reply> {
  return scope.write([], async (trx) => {
    const changed = await updateUser(trx, userId, addressPatch(type, null));
    await assertSignInMethodLeft(trx, changed);
    return { ...noContent(), eventData: toUserResponse(changed) };
  });
}

const addressPatch = (type: Recipient['type'], value: string | null) =>
  type === 'email' ? { primaryEmail: value } : { primaryPhone: value };
