import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { requireTenantRole } from '../require-tenant-role.ts';
import { listInvitations } from '../../organization-invitations/queries.ts';
import { tenantOrganizationId } from '../../organizations/seed.ts';
import { invitationSchema } from '../member.ts';
import { tenantParams } from '../schemas.ts';
import { toTenantInvitation } from '../tenant-invitation.ts';

export const listTenantInvitations = defineRoute({
  method: 'GET',
  path: '/api/tenants/:id/invitations',
  access: 'me',
  summary: 'Lists the invitations to a tenant, newest first. For administrators.',
  params: tenantParams,
  responses: { 200: z.array(invitationSchema) },
  errors: ['entity.not_exists_with_id', 'auth.forbidden'],
  async handler({ caller, params: { id: tenantId } }, scope: TenantScope & TenantsScope) {
    const { tenantName } = await requireTenantRole(scope, { caller, tenantId, least: 'admin' });
    const invitations = await listInvitations(scope.db, { organizationId: tenantOrganizationId(tenantId) });
    const now = scope.now();
    return ok(invitations.map((invitation) => toTenantInvitation(invitation, { now, tenantName: () => tenantName })));
  },
});
