import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getApplication } from '../../applications/queries.ts';
import { idParams } from '../../applications/schemas.ts';
import { toOrganizationResponse } from '../organization.ts';
import { readRolesInOrganizations } from '../queries/application-roles.ts';
import { countOrganizationsOfApplication, listOrganizationsOfApplication } from '../queries/member-applications.ts';
import { organizationRoleSummary, organizationSchema } from '../schemas.ts';

export const listApplicationOrganizations = defineRoute({
  method: 'GET',
  path: '/api/applications/:id/organizations',
  access: 'management',
  summary: 'Lists the organizations that a machine-to-machine application is a member of, with its roles there.',
  params: idParams,
  query: optionalPageQuery,
  responses: { 200: z.array(organizationSchema.extend({ organizationRoles: z.array(organizationRoleSummary) })) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, query }, { db, tenant }: TenantScope) {
    const { id: applicationId } = await getApplication(db, params.id);
    const wanted = toPage(query);
    const organizations = await listOrganizationsOfApplication(db, applicationId, wanted);
    const rolesIn = await readRolesInOrganizations(db, { applicationId, organizationIds: organizations.map(({ id }) => id) });
    const answer = organizations.map((row) => ({ ...toOrganizationResponse(row, tenant.id), organizationRoles: rolesIn(row.id) }));
    return wanted ? page(answer, await countOrganizationsOfApplication(db, applicationId)) : ok(answer);
  },
});
