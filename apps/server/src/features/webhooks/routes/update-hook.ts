import { json } from '../../../foundation/database/json.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toHookResponse } from '../hook.ts';
import { hooksPart } from '../hooks-part.ts';
import { webhookQueue } from '../publish-events.ts';
import { updateHook as changeHook } from '../queries/hooks.ts';
import { hookParams, hookPatchSchema, hookSchema } from '../schemas.ts';

export const updateHook = defineRoute({
  method: 'PATCH',
  path: '/api/hooks/:id',
  access: 'management',
  summary: 'Changes a webhook; `config` and `events` are replaced whole. Switching it on sends what was left waiting.',
  params: hookParams,
  body: hookPatchSchema,
  responses: { 200: hookSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, body: { config, events, ...body } }, { tenant, sealer, write, wake }: TenantScope) {
    const row = await write([hooksPart], (trx) =>
      changeHook(trx, params.id, {
        ...body,
        ...(events && { events: json(events) }),
        ...(config && { config: sealer.seal(JSON.stringify(config)) }),
        // A new beginning: it is not given up again for what failed before.
        ...((body.enabled === true || config !== undefined) && { failingSince: null, gaveUpAt: null }),
      }),
    );
    if (row.enabled) wake(webhookQueue);
    return ok(toHookResponse(row, { tenant, sealer }));
  },
});
