import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getMe } from '../../me/get-me.ts';
import { listInvitations } from '../../organization-invitations/queries.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { invitationSchema } from '../member.ts';
import { toTenantInvitation } from '../tenant-invitation.ts';

export const listMyInvitations = defineRoute({
  method: 'GET',
  path: '/me/invitations',
  access: 'me',
  summary: 'Lists the tenants to which one’s own e-mail address is invited at this moment.',
  responses: { 200: z.array(invitationSchema) },
  errors: ['user.suspended'],
  async handler({ caller }, scope: TenantScope & TenantsScope) {
    const { primaryEmail } = await getMe(scope, caller);
    if (primaryEmail === null) return ok([]);
    const now = scope.now();
    const tenantName = (id: string) => scope.tenancy.tenant(id)?.name;
    const invitations = (await listInvitations(scope.db, { invitee: primaryEmail })).map((row) =>
      toTenantInvitation(row, { now, tenantName }),
    );
    return ok(invitations.filter((invitation) => invitation?.status === 'Pending'));
  },
});
