import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toScopeResponse } from '../../resources/resource.ts';
import { dataEvent } from '../../webhooks/events.ts';
import { assertAssignableScopes } from '../assignable-scopes.ts';
import { addScopesToRole, listScopesOfRole } from '../queries/role-scopes.ts';
import { insertRole } from '../queries/roles.ts';
import { refuseInternalRole, toRoleResponse } from '../role.ts';
import { rolesPart } from '../roles-part.ts';
import { newRoleSchema, roleSchema } from '../schemas.ts';

export const createRole = defineRoute({
  method: 'POST',
  path: '/api/roles',
  access: 'management',
  summary: 'Creates a role for people or for machine-to-machine applications.',
  body: newRoleSchema,
  responses: { 200: roleSchema },
  errors: [
    'role.name_in_use',
    'role.internal_role_violation',
    'role.management_api_scopes_not_assignable_to_user_role',
    'entity.not_exists_with_id',
  ],
  event: 'Role.Created',
  async handler({ body: { scopeIds = [], ...body } }, scope: TenantScope) {
    refuseInternalRole(body);
    assertAssignableScopes(scope, { type: body.type ?? 'User', scopeIds });
    return scope.write([rolesPart], async (trx, _audit, emit) => {
      const row = await insertRole(trx, body);
      if (scopeIds.length > 0) {
        await addScopesToRole(trx, row.id, scopeIds);
        const { scopes } = await listScopesOfRole(trx, row.id);
        emit(dataEvent('Role.Scopes.Updated', { id: row.id, data: scopes.map((item) => toScopeResponse(item, scope.tenant.id)) }));
      }
      return ok(toRoleResponse(row, scope.tenant.id));
    });
  },
});
