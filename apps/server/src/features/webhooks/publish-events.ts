import { newId } from '../../foundation/crypto/ids.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { Settings } from '../../tenancy/snapshot.ts';
import type { DomainEvent } from '../../tenancy/tenant-scope.ts';
import { isHookEvent } from './hook-events.ts';
import { hooksWanting } from './hooks-part.ts';
import { insertDeliveries } from './queries/deliveries.ts';

/** Work of a tenant's webhooks: woken after the transaction that stored some. */
export const webhookQueue = 'webhooks';

interface Publishing {
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Stores what webhooks are to be told, in the transaction of the change that it tells of.
 * @returns the queue that has work now; `undefined` when nobody wants to hear of these events, which costs no statement
 */
export async function publishEvents(
  trx: TenantTransaction,
  events: readonly DomainEvent[],
  { settings, now }: Publishing,
): Promise<string | undefined> {
  const createdAt = new Date(now).toISOString();
  const deliveries = events.flatMap(({ name, subject, payload }) => {
    if (!isHookEvent(name)) throw new Error(`There is no webhook event ${name}.`);
    return hooksWanting(settings, name).map((hook) => ({
      id: newId(),
      hookId: hook.id,
      event: name,
      subject: subject ?? null,
      body: JSON.stringify({ hookId: hook.id, event: name, createdAt, ...payload }),
    }));
  });
  if (deliveries.length === 0) return undefined;
  await insertDeliveries(trx, deliveries);
  return webhookQueue;
}
