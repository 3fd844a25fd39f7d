import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deletePersonalAccessToken as removeToken } from '../queries.ts';
import { personalAccessTokenParams } from '../schemas.ts';

export const deletePersonalAccessToken = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId/personal-access-tokens/:name',
  access: 'management',
  summary: 'Deletes a personal access token; who still uses it is refused at once.',
  params: personalAccessTokenParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([], (trx) => removeToken(trx, params));
    return noContent();
  },
});
