import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { webhookQueue } from '../publish-events.ts';
import { replayDeliveries } from '../queries/delivery-log.ts';
import { getHook } from '../queries/hooks.ts';
import { hookEventSchema, hookParams } from '../schemas.ts';

/** The last millisecond that ECMAScript knows. */
const instant = z.number().int().min(0).max(8.64e15);

export const replayHookDeliveries = defineRoute({
  method: 'POST',
  path: '/api/hooks/:id/replay',
  access: 'management',
  summary: 'Sends the deliveries of a time range again: those that were given up, or with `state` those that succeeded.',
  params: hookParams,
  body: z.object({
    /** Epoch milliseconds, both within the range. */
    startTime: instant,
    endTime: instant,
    state: z.enum(['dead', 'delivered']).default('dead'),
    event: hookEventSchema.optional(),
  }),
  responses: { 201: z.object({ count: z.number() }) },
  errors: ['log.invalid_time_window', 'entity.not_exists_with_id'],
  async handler({ params, body: { startTime, endTime, ...body } }, { write, wake }: TenantScope) {
    if (startTime > endTime) throw new ApiError('log.invalid_time_window');
    const count = await write([], async (trx) => {
      await getHook(trx, params.id);
      return replayDeliveries(trx, { ...body, hookId: params.id, from: new Date(startTime), to: new Date(endTime) });
    });
    wake(webhookQueue);
    return created({ count });
  },
});
