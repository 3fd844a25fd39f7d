import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteOneTimeToken as removeToken } from '../queries.ts';
import { oneTimeTokenParams } from '../schemas.ts';

export const deleteOneTimeToken = defineRoute({
  method: 'DELETE',
  path: '/api/one-time-tokens/:id',
  access: 'management',
  summary: 'Deletes a one-time token.',
  params: oneTimeTokenParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { write }: TenantScope) {
    await write([], (trx) => removeToken(trx, params.id));
    return noContent();
  },
});
