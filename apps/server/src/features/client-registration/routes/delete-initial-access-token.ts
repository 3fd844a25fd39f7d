import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { idParams } from '../../applications/schemas.ts';
import { deleteInitialAccessToken as removeToken } from '../queries/initial-access-tokens.ts';

export const deleteInitialAccessToken = defineRoute({
  method: 'DELETE',
  path: '/api/initial-access-tokens/:id',
  access: 'management',
  summary: 'Revokes a token with which clients register themselves; those that it has registered stay.',
  params: idParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params: { id } }, { write }: TenantScope) {
    await write([], (trx) => removeToken(trx, id));
    return noContent();
  },
});
