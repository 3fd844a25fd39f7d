import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toInvitationResponse } from '../invitation.ts';
import { listInvitations } from '../queries.ts';
import { invitationSchema } from '../schemas.ts';

export const listOrganizationInvitations = defineRoute({
  method: 'GET',
  path: '/api/organization-invitations',
  access: 'management',
  summary: 'Lists invitations, newest first; by organization, inviter and invited address.',
  query: z.object({ organizationId: z.string().optional(), inviterId: z.string().optional(), invitee: z.string().optional() }),
  responses: { 200: z.array(invitationSchema) },
  errors: [],
  async handler({ query }, { db, tenant, now }: TenantScope) {
    const invitations = await listInvitations(db, query);
    return ok(invitations.map((invitation) => toInvitationResponse(invitation, { tenantId: tenant.id, now: now() })));
  },
});
