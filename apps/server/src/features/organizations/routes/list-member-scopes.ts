import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { listScopesOfMember } from '../queries/member-roles.ts';
import { requireMembership } from '../queries/members.ts';
import { memberParams, organizationScopeSchema } from '../schemas.ts';

export const listMemberScopes = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id/users/:userId/scopes',
  access: 'management',
  summary: 'Lists what a member may do in an organization, by all their roles there.',
  params: memberParams,
  responses: { 200: z.array(organizationScopeSchema) },
  errors: ['organization.require_membership'],
  async handler({ params: { id: organizationId, userId } }, { db, tenant }: TenantScope) {
    await requireMembership(db, { organizationId, userId });
    const scopes = await listScopesOfMember(db, { organizationId, userId });
    return ok(scopes.map((row) => toOrganizationScopeResponse(row, tenant.id)));
  },
});
