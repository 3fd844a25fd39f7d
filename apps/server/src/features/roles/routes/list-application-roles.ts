import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { requireMachineToMachine } from '../machine-to-machine.ts';
import { listRoles, roleSearchFields } from '../queries/list-roles.ts';
import { toRoleResponse } from '../role.ts';
import { applicationParams, roleSchema } from '../schemas.ts';

export const listApplicationRoles = defineRoute({
  method: 'GET',
  path: '/api/applications/:applicationId/roles',
  access: 'management',
  summary: 'Lists the roles of a machine-to-machine application; `search…` parameters narrow the list.',
  params: applicationParams,
  query: pageQuery,
  responses: { 200: z.array(roleSchema) },
  errors: ['request.invalid_input', 'application.invalid_type', 'entity.not_exists_with_id'],
  async handler({ params, query, searchParams }, { db, settings, tenant }: TenantScope) {
    const search = parseSearch(searchParams, roleSearchFields);
    requireMachineToMachine(settings, params.applicationId);
    const { roles, total } = await listRoles(db, { search, applicationId: params.applicationId }, toPage(query));
    return page(
      roles.map((role) => toRoleResponse(role, tenant.id)),
      total,
    );
  },
});
