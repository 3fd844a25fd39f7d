import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationResponse } from '../../organizations/organization.ts';
import { organizationSchema } from '../../organizations/schemas.ts';
import { listConsentOrganizations as readOrganizations } from '../queries/consent-organizations.ts';
import { consentingUserParams } from '../schemas.ts';
import { getConsenting } from '../third-party.ts';

export const listConsentOrganizations = defineRoute({
  method: 'GET',
  path: '/api/applications/:id/users/:userId/consent-organizations',
  access: 'management',
  summary: 'Lists the organizations in which a person lets a third-party application act.',
  params: consentingUserParams,
  query: pageQuery,
  responses: { 200: z.object({ organizations: z.array(organizationSchema) }) },
  errors: ['entity.not_exists_with_id', 'application.third_party_application_only', 'user.user_not_exist'],
  async handler({ params, query }, { db, tenant }: TenantScope) {
    const { organizations, total } = await readOrganizations(db, await getConsenting(db, params), toPage(query));
    return { ...ok({ organizations: organizations.map((row) => toOrganizationResponse(row, tenant.id)) }), total };
  },
});
