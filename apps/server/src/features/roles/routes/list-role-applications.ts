import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../../applications/applications-part.ts';
import { applicationSearchFields, listApplicationIdsOfRole } from '../queries/role-applications.ts';
import { getRole } from '../queries/roles.ts';
import { roleParams } from '../schemas.ts';

export const listRoleApplications = defineRoute({
  method: 'GET',
  path: '/api/roles/:id/applications',
  access: 'management',
  summary: 'Lists the machine-to-machine applications that hold a role; `search…` parameters narrow the list.',
  params: roleParams,
  query: pageQuery,
  responses: { 200: z.array(z.looseObject({ tenantId: z.string(), id: z.string(), name: z.string(), type: z.string() })) },
  errors: ['request.invalid_input', 'entity.not_exists_with_id'],
  async handler({ params, query, searchParams }, { db, settings, tenant }: TenantScope) {
    const search = parseSearch(searchParams, applicationSearchFields);
    const role = await getRole(db, params.id);
    const { ids, total } = await listApplicationIdsOfRole(db, role.id, { search, page: toPage(query) });
    const known = settings.get(applicationsPart);
    const applications = ids.map((id) => known.get(id)).filter((application) => application !== undefined);
    return page(
      applications.map(({ secrets: _secrets, isBuiltIn: _isBuiltIn, ...application }) => ({ tenantId: tenant.id, ...application })),
      total,
    );
  },
});
