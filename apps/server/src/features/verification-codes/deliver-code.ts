import { setImmediate } from 'node:timers/promises';
import type { TemplateType } from '@lintel/connector-kit';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { hasConnector } from '../connectors/connectors-part.ts';
import type { ConnectorsScope } from '../connectors/connectors-scope.ts';
import type { MessageContext } from '../connectors/message-variables.ts';
import type { Recipient } from './verification-code.ts';

interface CodeMessage {
  readonly recipient: Recipient;
  readonly code: string;
  readonly templateType: TemplateType;
  /** What the reader asked for, best first. */
  readonly languages: readonly string[];
  /** Whom and what it is about: variables of the template. */
  readonly context?: MessageContext;
  readonly ip: string;
}

/**
 * `reported`: the sender waits for the provider and hears of a failure. For codes that anybody is sent.
 * `unobserved`: the sender hears nothing and waits for nothing. For codes that only account holders are sent: an error, or the time a
 * provider takes, would tell who has an account (docs/decisions/2026-11-20-code-delivery.md).
 * `withheld`: the same, for a recipient without an account.
 */
export type Delivery = 'reported' | 'unobserved' | 'withheld';

/** @throws ApiError `connector.not_found` (501), whoever the recipient is */
export function assertDeliverable(scope: TenantScope, recipient: Pick<Recipient, 'type'>): void {
  const type = recipient.type === 'email' ? 'Email' : 'Sms';
  if (!hasConnector(scope.settings, type)) throw new ApiError('connector.not_found', { status: 501, values: { type }, data: { type } });
}

/** @throws ApiError `connector.*` when the delivery is `reported` */
export async function deliverCode(scope: TenantScope & ConnectorsScope, message: CodeMessage, delivery: Delivery): Promise<void> {
  switch (delivery) {
    case 'reported':
      return send(scope, message);
    case 'unobserved':
      void sendLater(scope, message);
      return;
    case 'withheld':
      return;
  }
}

/** Not before the answer has left: even the work of starting a request could be measured. */
async function sendLater(scope: TenantScope & ConnectorsScope, message: CodeMessage): Promise<void> {
  await setImmediate();
  try {
    await send(scope, message);
  } catch (error) {
    scope.log.error({ err: error, templateType: message.templateType }, 'a code could not be delivered, and its recipient was not told');
  }
}

function send(scope: TenantScope & ConnectorsScope, { code, ...message }: CodeMessage): Promise<void> {
  return scope.messenger.send(scope, { ...message, payload: { code } });
}
