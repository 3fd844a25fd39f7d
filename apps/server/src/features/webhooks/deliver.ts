import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { delayAfterFailure, giveUpAfterMs } from './delivery-schedule.ts';
import type { Hook } from './hook.ts';
import { hooksPart } from './hooks-part.ts';
import { markDelivered, markFailed } from './queries/deliveries.ts';
import { disableFailingHook, markFailing } from './queries/hooks.ts';
import { sendHook, type HookAnswer } from './send-hook.ts';
import type { HookDeliveryRow } from './tables.ts';

interface DeliveryContext {
  readonly scope: TenantScope;
  readonly outbound: Pick<Outbound, 'fetch'>;
  /** With `failingSince` as it was when the row was claimed. */
  readonly hook: Hook;
}

/** Makes one try of a claimed delivery and writes down how it ended; says whether it succeeded. */
export async function deliver({ scope, outbound, hook }: DeliveryContext, row: HookDeliveryRow): Promise<boolean> {
  const answer = await sendHook(outbound, { config: hook.config, signingKey: hook.signingKey, body: row.body, deliveryId: row.id });
  writeDown(scope, row, answer);
  if (answer.isDelivered) {
    await markDelivered(scope.db, row, answer.statusCode);
    return true;
  }
  const tries = { attempts: row.attempts, queuedAt: row.queuedAt, now: scope.now(), quickTries: hook.config.retries };
  await markFailed(scope.db, row, { ...toFailure(answer), delaySeconds: delayAfterFailure(tries) });
  if (hook.failingSince === null) await markFailing(scope.db, hook.id);
  else if (scope.now() - hook.failingSince >= giveUpAfterMs) await giveUp(scope, hook);
  return false;
}

const toFailure = (answer: HookAnswer) =>
  'error' in answer
    ? { statusCode: null, error: answer.error }
    : { statusCode: answer.statusCode, error: `The receiver answered ${answer.statusCode}.` };

/** The delivery log: `TriggerHook.<event>`. The address stays out, receivers put keys into it. */
function writeDown(scope: TenantScope, row: HookDeliveryRow, answer: HookAnswer): void {
  scope.audit({
    key: `TriggerHook.${row.event}`,
    result: answer.isDelivered ? 'Success' : 'Error',
    hookId: row.hookId,
    details: {
      deliveryId: row.id,
      attempt: row.attempts,
      ...('error' in answer ? { error: answer.error } : { response: { statusCode: answer.statusCode, body: answer.body } }),
    },
  });
}

/** Switches a webhook off that has failed for days. What is waiting stays, and goes out when somebody switches it on again. */
async function giveUp(scope: TenantScope, { id, name }: Hook): Promise<void> {
  await scope.write([hooksPart], async (trx, audit) => {
    const isDisabled = await disableFailingHook(trx, id, new Date(scope.now()));
    if (!isDisabled) return; // another try of the same moment did
    scope.log.error({ hookId: id, name }, 'a webhook was switched off: every delivery has failed for five days');
    audit({ key: 'Webhook.Disabled', result: 'Error', hookId: id, details: { name, reason: 'Every delivery has failed for five days.' } });
  });
}
