import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { addJitRoles as addRoles } from '../queries/jit-roles.ts';
import { newOrganizationRoleIdsSchema, organizationParams } from '../schemas.ts';

export const addJitRoles = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/jit/roles',
  access: 'management',
  summary: 'Adds roles to those of people who join the organization by themselves.',
  params: organizationParams,
  body: newOrganizationRoleIdsSchema,
  responses: { 201: null },
  errors: ['entity.relation_foreign_key_not_found'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => addRoles(trx, params.id, body.organizationRoleIds));
    return created();
  },
});
