import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeRoleFromMember } from '../queries/member-roles.ts';
import { memberParams } from '../schemas.ts';

export const removeMemberRole = defineRoute({
  method: 'DELETE',
  path: '/api/organizations/:id/users/:userId/roles/:organizationRoleId',
  access: 'management',
  summary: 'Takes a role in an organization from a member.',
  params: memberParams.extend({ organizationRoleId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id: organizationId, userId, organizationRoleId } }, { write }: TenantScope) {
    await write([], (trx) => removeRoleFromMember(trx, { organizationId, userId, organizationRoleId }));
    return noContent();
  },
});
