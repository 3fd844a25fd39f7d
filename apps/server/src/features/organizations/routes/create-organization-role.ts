import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationRoleResponse } from '../organization.ts';
import { addResourceScopesToOrganizationRole, addScopesToOrganizationRole } from '../queries/role-permissions.ts';
import { insertOrganizationRole } from '../queries/template.ts';
import { newOrganizationRoleSchema, organizationRoleSchema } from '../schemas.ts';

export const createOrganizationRole = defineRoute({
  method: 'POST',
  path: '/api/organization-roles',
  access: 'management',
  summary: 'Creates a role that members of any organization can hold.',
  body: newOrganizationRoleSchema,
  responses: { 201: organizationRoleSchema },
  errors: ['entity.unique_integrity_violation', 'entity.relation_foreign_key_not_found'],
  event: 'OrganizationRole.Created',
  async handler({ body: { organizationScopeIds = [], resourceScopeIds = [], ...body } }, { tenant, write }: TenantScope) {
    const role = await write([], async (trx) => {
      const row = await insertOrganizationRole(trx, body);
      await addScopesToOrganizationRole(trx, row.id, organizationScopeIds);
      await addResourceScopesToOrganizationRole(trx, row.id, resourceScopeIds);
      return row;
    });
    return created(toOrganizationRoleResponse(role, tenant.id));
  },
});
