import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { hooksPart } from '../hooks-part.ts';
import { deleteHook as removeHook } from '../queries/hooks.ts';
import { hookParams } from '../schemas.ts';

export const deleteHook = defineRoute({
  method: 'DELETE',
  path: '/api/hooks/:id',
  access: 'management',
  summary: 'Deletes a webhook with everything that it was still to be told.',
  params: hookParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { write }: TenantScope) {
    await write([hooksPart], (trx) => removeHook(trx, params.id));
    return noContent();
  },
});
