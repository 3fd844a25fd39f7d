import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { dataEvent } from '../webhooks/events.ts';
import { isEventWanted } from '../webhooks/hooks-part.ts';
import { sendingLimit } from './queries.ts';
import { digestRecipient, type Recipient } from './verification-code.ts';

/** Refuses a message beyond the recipient's limit and tells webhooks of it. @throws ApiError `request.message_rate_limited` */
export async function refuseMessage(scope: TenantScope, recipient: Recipient): Promise<never> {
  if (isEventWanted(scope.settings, 'Message.RateLimited')) {
    const data = { recipient, limit: sendingLimit.messages, windowSeconds: sendingLimit.windowMs / 1_000 };
    await scope.write([], async (_trx, _audit, emit) => emit(dataEvent('Message.RateLimited', { id: digestRecipient(recipient), data })));
  }
  throw new ApiError('request.message_rate_limited');
}
