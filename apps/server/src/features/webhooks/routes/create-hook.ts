import { newId, newSecret } from '../../../foundation/crypto/ids.ts';
import { json } from '../../../foundation/database/json.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toHookResponse } from '../hook.ts';
import { hooksPart } from '../hooks-part.ts';
import { insertHook } from '../queries/hooks.ts';
import { hookSchema, newHookSchema } from '../schemas.ts';

export const createHook = defineRoute({
  method: 'POST',
  path: '/api/hooks',
  access: 'management',
  summary: 'Creates a webhook with a signing key of its own.',
  body: newHookSchema,
  responses: { 201: hookSchema },
  errors: ['hook.missing_events'],
  async handler({ body: { config, events, event, ...body } }, { tenant, sealer, write }: TenantScope) {
    if (!events && !event) throw new ApiError('hook.missing_events');
    const row = await write([hooksPart], (trx) =>
      insertHook(trx, {
        ...body,
        id: newId(),
        event: event ?? null,
        events: json(events ?? []),
        config: sealer.seal(JSON.stringify(config)),
        signingKey: sealer.seal(newSecret()),
      }),
    );
    return created(toHookResponse(row, { tenant, sealer }));
  },
});
