import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue, parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toApplicationResponse } from '../application-response.ts';
import { applicationSearchFields, countMatchingApplications, listMatchingApplications } from '../queries/list-applications.ts';
import { applicationSchema, applicationTypeSchema } from '../schemas.ts';

export const listApplications = defineRoute({
  method: 'GET',
  path: '/api/applications',
  access: 'management',
  summary: 'Lists applications, newest first; `search…` parameters narrow the list.',
  query: optionalPageQuery.extend({
    types: z.union([z.array(applicationTypeSchema), applicationTypeSchema.transform((type) => [type])]).optional(),
    excludeRoleId: z.string().optional(),
    excludeOrganizationId: z.string().optional(),
    isThirdParty: z.enum(['true', 'false']).optional(),
  }),
  responses: { 200: z.array(applicationSchema) },
  errors: ['request.invalid_input'],
  async handler({ query, searchParams }, { db, tenant }: TenantScope) {
    const filter = {
      search: parseSearch(searchParams, applicationSearchFields),
      types: query.types,
      isThirdParty: query.isThirdParty === undefined ? undefined : isTrue(query.isThirdParty),
      excludeRoleId: query.excludeRoleId,
      excludeOrganizationId: query.excludeOrganizationId,
    };
    const wanted = toPage(query);
    const applications = (await listMatchingApplications(db, filter, wanted)).map((application) =>
      toApplicationResponse(application, tenant),
    );
    return wanted ? page(applications, await countMatchingApplications(db, filter)) : ok(applications);
  },
});
