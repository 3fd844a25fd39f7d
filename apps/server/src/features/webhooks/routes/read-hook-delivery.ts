import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toDeliveryResponse } from '../delivery-response.ts';
import { getDelivery } from '../queries/delivery-log.ts';
import { deliveryParams, deliveryWithBodySchema } from '../schemas.ts';

export const readHookDelivery = defineRoute({
  method: 'GET',
  path: '/api/hooks/:id/deliveries/:deliveryId',
  access: 'management',
  summary: 'Reads one delivery of a webhook with its body.',
  params: deliveryParams,
  responses: { 200: deliveryWithBodySchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params: { id: hookId, deliveryId } }, { db }: TenantScope) {
    const row = await getDelivery(db, { hookId, id: deliveryId });
    return ok({ ...toDeliveryResponse(row), body: JSON.parse(row.body) });
  },
});
