import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userParams } from '../../users/schemas.ts';
import { deletePersonalAccessToken } from '../queries.ts';

export const deletePersonalAccessTokenByBody = defineRoute({
  method: 'POST',
  path: '/api/users/:userId/personal-access-tokens/delete',
  access: 'management',
  summary: 'Deletes a personal access token by a name that does not fit into an address.',
  params: userParams,
  body: z.object({ name: z.string() }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { userId }, body: { name } }, { write }: TenantScope) {
    await write([], (trx) => deletePersonalAccessToken(trx, { userId, name }));
    return noContent();
  },
});
