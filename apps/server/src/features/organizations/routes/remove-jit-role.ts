import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeJitRole as removeRole } from '../queries/jit-roles.ts';
import { jitRoleParams } from '../schemas.ts';

export const removeJitRole = defineRoute({
  method: 'DELETE',
  path: '/api/organizations/:id/jit/roles/:organizationRoleId',
  access: 'management',
  summary: 'Takes a role from those of people who join the organization by themselves; who has it keeps it.',
  params: jitRoleParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id: organizationId, organizationRoleId } }, { write }: TenantScope) {
    await write([], (trx) => removeRole(trx, { organizationId, organizationRoleId }));
    return noContent();
  },
});
