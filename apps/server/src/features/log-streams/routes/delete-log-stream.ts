import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteLogStream as removeLogStream } from '../queries.ts';
import { logStreamParams } from '../schemas.ts';

export const deleteLogStream = defineRoute({
  method: 'DELETE',
  path: '/api/log-streams/:id',
  access: 'management',
  summary: 'Stops sending the audit log to an address.',
  params: logStreamParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { write }: TenantScope) {
    await write([], (trx) => removeLogStream(trx, params.id));
    return noContent();
  },
});
