import { z } from 'zod';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toScopeResponse } from '../../resources/resource.ts';
import { scopeSchema } from '../../resources/schemas.ts';
import { assertAssignableScopes } from '../assignable-scopes.ts';
import { addNewScopesToRole, listScopesOfRole } from '../queries/role-scopes.ts';
import { getRole } from '../queries/roles.ts';
import { refuseInternalRole } from '../role.ts';
import { rolesPart } from '../roles-part.ts';
import { roleParams, scopeIdsSchema } from '../schemas.ts';

export const addRoleScopes = defineRoute({
  method: 'POST',
  path: '/api/roles/:id/scopes',
  access: 'management',
  summary: 'Adds permissions to a role.',
  params: roleParams,
  body: scopeIdsSchema,
  responses: { 201: z.array(scopeSchema) },
  errors: [
    'role.scope_exists',
    'role.internal_role_violation',
    'role.management_api_scopes_not_assignable_to_user_role',
    'entity.not_exists_with_id',
  ],
  event: 'Role.Scopes.Updated',
  async handler({ params, body }, scope: TenantScope) {
    const role = await getRole(scope.db, params.id);
    refuseInternalRole(role);
    assertAssignableScopes(scope, { type: role.type, scopeIds: body.scopeIds });
    return scope.write([rolesPart], async (trx) => {
      await addNewScopesToRole(trx, role.id, body.scopeIds);
      const { scopes } = await listScopesOfRole(trx, role.id);
      return created(scopes.map((row) => toScopeResponse(row, scope.tenant.id)));
    });
  },
});
