import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteSecret } from '../queries.ts';

export const deleteTokenSet = defineRoute({
  method: 'DELETE',
  path: '/api/secrets/:id',
  access: 'management',
  summary: 'Deletes tokens of a provider that were kept for a user. Their account at the provider stays linked.',
  params: z.object({ id: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([], async (trx) => {
      if (!(await deleteSecret(trx, params.id))) throw new ApiError('entity.not_found');
    });
    return noContent();
  },
});
