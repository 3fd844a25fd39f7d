import { newSecret } from '../../../foundation/crypto/ids.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toHookResponse } from '../hook.ts';
import { hooksPart } from '../hooks-part.ts';
import { updateHook } from '../queries/hooks.ts';
import { hookParams, hookSchema } from '../schemas.ts';

export const regenerateHookSigningKey = defineRoute({
  method: 'PATCH',
  path: '/api/hooks/:id/signing-key',
  access: 'management',
  summary: 'Gives a webhook a new signing key; from now on deliveries are signed with it.',
  params: hookParams,
  responses: { 200: hookSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { tenant, sealer, write }: TenantScope) {
    const row = await write([hooksPart], (trx) => updateHook(trx, params.id, { signingKey: sealer.seal(newSecret()) }));
    return ok(toHookResponse(row, { tenant, sealer }));
  },
});
