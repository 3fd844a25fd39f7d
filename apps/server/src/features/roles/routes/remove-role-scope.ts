import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toScopeResponse } from '../../resources/resource.ts';
import { listScopesOfRole, removeScopeFromRole } from '../queries/role-scopes.ts';
import { getRole } from '../queries/roles.ts';
import { refuseInternalRole } from '../role.ts';
import { rolesPart } from '../roles-part.ts';
import { roleParams } from '../schemas.ts';

export const removeRoleScope = defineRoute({
  method: 'DELETE',
  path: '/api/roles/:id/scopes/:scopeId',
  access: 'management',
  summary: 'Takes a permission from a role.',
  params: roleParams.extend({ scopeId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['role.internal_role_violation', 'entity.not_exists_with_id', 'entity.not_found'],
  event: 'Role.Scopes.Updated',
  async handler({ params: { id, scopeId } }, { db, tenant, write }: TenantScope) {
    refuseInternalRole(await getRole(db, id));
    return write([rolesPart], async (trx) => {
      await removeScopeFromRole(trx, { roleId: id, scopeId });
      const { scopes } = await listScopesOfRole(trx, id);
      return { ...noContent(), eventData: scopes.map((row) => toScopeResponse(row, tenant.id)) };
    });
  },
});
