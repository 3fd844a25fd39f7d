import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { dataEvent } from '../../webhooks/events.ts';
import { toOrganizationRoleResponse, toOrganizationScopeResponse } from '../organization.ts';
import {
  addResourceScopesToOrganizationRole,
  addScopesToOrganizationRole,
  listScopesOfOrganizationRole,
} from '../queries/role-permissions.ts';
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
    return write([], async (trx, _audit, emit) => {
      const row = await insertOrganizationRole(trx, body);
      await addScopesToOrganizationRole(trx, row.id, organizationScopeIds);
      await addResourceScopesToOrganizationRole(trx, row.id, resourceScopeIds);
      if (organizationScopeIds.length + resourceScopeIds.length > 0) {
        const scopes = await listScopesOfOrganizationRole(trx, row.id);
        const data = scopes.map((scope) => toOrganizationScopeResponse(scope, tenant.id));
        emit(dataEvent('OrganizationRole.Scopes.Updated', { id: row.id, data }));
      }
      return created(toOrganizationRoleResponse(row, tenant.id));
    });
  },
});
