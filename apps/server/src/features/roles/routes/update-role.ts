import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getRole, updateRole as changeRole } from '../queries/roles.ts';
import { refuseInternalRole, toRoleResponse } from '../role.ts';
import { rolesPart } from '../roles-part.ts';
import { roleParams, rolePatchSchema, roleSchema } from '../schemas.ts';

export const updateRole = defineRoute({
  method: 'PATCH',
  path: '/api/roles/:id',
  access: 'management',
  summary: 'Changes name, description or whether new holders get the role by themselves; its type never changes.',
  params: roleParams,
  body: rolePatchSchema,
  responses: { 200: roleSchema },
  errors: ['role.name_in_use', 'role.internal_role_violation', 'entity.not_exists_with_id'],
  event: 'Role.Data.Updated',
  async handler({ params, body }, { db, tenant, write }: TenantScope) {
    refuseInternalRole(await getRole(db, params.id));
    if (body.name !== undefined) refuseInternalRole({ name: body.name });
    return write([rolesPart], async (trx) => ok(toRoleResponse(await changeRole(trx, params.id, body), tenant.id)));
  },
});
