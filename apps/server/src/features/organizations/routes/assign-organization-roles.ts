import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assignOrganizationRoles as assignRoles } from '../queries/member-roles.ts';
import { bulkRolesSchema, organizationParams } from '../schemas.ts';

export const assignOrganizationRoles = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/users/roles',
  access: 'management',
  summary: 'Gives roles in an organization to several members.',
  params: organizationParams,
  body: bulkRolesSchema,
  responses: { 201: null },
  errors: ['organization.require_membership', 'entity.relation_foreign_key_not_found'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => assignRoles(trx, { organizationId: params.id, ...body }));
    return created();
  },
});
