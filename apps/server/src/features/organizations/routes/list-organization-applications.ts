import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toApplicationResponse } from '../../applications/application-response.ts';
import { applicationsPart } from '../../applications/applications-part.ts';
import { applicationSchema } from '../../applications/schemas.ts';
import { readApplicationRoles } from '../queries/application-roles.ts';
import { listMemberApplicationIds } from '../queries/member-applications.ts';
import { getOrganization } from '../queries/organizations.ts';
import { organizationParams, organizationRoleSummary } from '../schemas.ts';

export const listOrganizationApplications = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id/applications',
  access: 'management',
  summary: 'Lists the machine-to-machine applications that are members of an organization, with their roles there.',
  params: organizationParams,
  query: pageQuery.extend({ q: z.string().optional() }),
  responses: { 200: z.array(applicationSchema.extend({ organizationRoles: z.array(organizationRoleSummary) })) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, query }, { db, settings, tenant }: TenantScope) {
    const { id: organizationId } = await getOrganization(db, params.id);
    const { ids, total } = await listMemberApplicationIds(db, organizationId, { keyword: query.q, page: toPage(query) });
    const rolesOf = await readApplicationRoles(db, { organizationId, applicationIds: ids });
    const known = settings.get(applicationsPart);
    const applications = ids.flatMap((id) => known.get(id) ?? []);
    return page(
      applications.map((application) => ({
        ...toApplicationResponse(application, tenant),
        organizationRoles: rolesOf(application.id),
      })),
      total,
    );
  },
});
