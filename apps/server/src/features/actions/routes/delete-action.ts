import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { actionsPart } from '../actions-part.ts';
import { deleteAction as remove } from '../queries.ts';
import { actionParams } from '../schemas.ts';

export const deleteAction = defineRoute({
  method: 'DELETE',
  path: '/api/configs/actions/:actionType',
  access: 'management',
  summary: 'Deletes the script; sign-ins go on without it.',
  params: actionParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([actionsPart], (trx) => remove(trx, params.actionType));
    return noContent();
  },
});
