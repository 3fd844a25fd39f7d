import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getRole } from '../queries/roles.ts';
import { toRoleResponse } from '../role.ts';
import { roleParams, roleSchema } from '../schemas.ts';

export const readRole = defineRoute({
  method: 'GET',
  path: '/api/roles/:id',
  access: 'management',
  summary: 'Reads one role.',
  params: roleParams,
  responses: { 200: roleSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db, tenant }: TenantScope) => ok(toRoleResponse(await getRole(db, params.id), tenant.id)),
});
