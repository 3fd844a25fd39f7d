import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toDeliveryResponse } from '../delivery-response.ts';
import { webhookQueue } from '../publish-events.ts';
import { replayDelivery } from '../queries/delivery-log.ts';
import { deliveryParams, deliverySchema } from '../schemas.ts';

export const replayHookDelivery = defineRoute({
  method: 'POST',
  path: '/api/hooks/:id/deliveries/:deliveryId/replay',
  access: 'management',
  summary: 'Sends a delivery again, whether it succeeded or was given up.',
  params: deliveryParams,
  responses: { 201: deliverySchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params: { id: hookId, deliveryId } }, { write, wake }: TenantScope) {
    const row = await write([], (trx) => replayDelivery(trx, { hookId, id: deliveryId }));
    wake(webhookQueue);
    return created(toDeliveryResponse(row));
  },
});
