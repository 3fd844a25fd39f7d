import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toInvitationResponse } from '../invitation.ts';
import { getInvitation } from '../queries.ts';
import { invitationParams, invitationSchema } from '../schemas.ts';

export const readOrganizationInvitation = defineRoute({
  method: 'GET',
  path: '/api/organization-invitations/:id',
  access: 'management',
  summary: 'Reads an invitation.',
  params: invitationParams,
  responses: { 200: invitationSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { db, tenant, now }: TenantScope) {
    return ok(toInvitationResponse(await getInvitation(db, params.id), { tenantId: tenant.id, now: now() }));
  },
});
