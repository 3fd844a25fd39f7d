import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { readWindow } from '../../audit-log/time-window.ts';
import { toDeliveryResponse } from '../delivery-response.ts';
import { countDeliveries, listDeliveries } from '../queries/delivery-log.ts';
import { getHook } from '../queries/hooks.ts';
import { deliverySchema, deliveryStateSchema, hookEventSchema, hookParams } from '../schemas.ts';

export const listHookDeliveries = defineRoute({
  method: 'GET',
  path: '/api/hooks/:id/deliveries',
  access: 'management',
  summary: 'Lists what a webhook was or is to be told, newest first.',
  params: hookParams,
  query: pageQuery.extend({
    state: deliveryStateSchema.optional(),
    event: hookEventSchema.optional(),
    start_time: z.string().optional(),
    end_time: z.string().optional(),
  }),
  responses: { 200: z.array(deliverySchema) },
  errors: ['log.invalid_time_window', 'entity.not_exists_with_id'],
  async handler({ params, query }, { db }: TenantScope) {
    const filter = { hookId: params.id, state: query.state, event: query.event, ...readWindow(query.start_time, query.end_time) };
    await getHook(db, params.id);
    const rows = await listDeliveries(db, filter, toPage(query));
    return page(rows.map(toDeliveryResponse), await countDeliveries(db, filter));
  },
});
