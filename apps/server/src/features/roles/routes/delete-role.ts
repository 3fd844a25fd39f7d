import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteRole as removeRole, getRole } from '../queries/roles.ts';
import { refuseInternalRole, toRoleResponse } from '../role.ts';
import { rolesPart } from '../roles-part.ts';
import { roleParams } from '../schemas.ts';

export const deleteRole = defineRoute({
  method: 'DELETE',
  path: '/api/roles/:id',
  access: 'management',
  summary: 'Deletes a role; whoever holds it loses what it grants.',
  params: roleParams,
  responses: { 204: null },
  errors: ['role.internal_role_violation', 'entity.not_exists_with_id'],
  event: 'Role.Deleted',
  async handler({ params }, { db, tenant, write }: TenantScope) {
    const role = await getRole(db, params.id);
    refuseInternalRole(role);
    return write([rolesPart], async (trx) => {
      await removeRole(trx, params.id);
      return { ...noContent(), eventData: toRoleResponse(role, tenant.id) };
    });
  },
});
