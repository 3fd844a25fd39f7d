import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationRoleResponse } from '../organization.ts';
import { listRolesOfMemberApplication } from '../queries/application-roles.ts';
import { requireMemberApplication } from '../queries/member-applications.ts';
import { applicationMemberParams, organizationRoleSchema } from '../schemas.ts';

export const listOrganizationApplicationRoles = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id/applications/:applicationId/roles',
  access: 'management',
  summary: 'Lists the roles a member application has in an organization.',
  params: applicationMemberParams,
  query: optionalPageQuery,
  responses: { 200: z.array(organizationRoleSchema) },
  errors: ['organization.require_membership'],
  async handler({ params: { id: organizationId, applicationId }, query }, { db, tenant }: TenantScope) {
    await requireMemberApplication(db, { organizationId, applicationId });
    const held = await listRolesOfMemberApplication(db, { organizationId, applicationId });
    const roles = held.map((row) => toOrganizationRoleResponse(row, tenant.id));
    const wanted = toPage(query);
    return wanted ? page(roles.slice(wanted.offset, wanted.offset + wanted.limit), roles.length) : ok(roles);
  },
});
