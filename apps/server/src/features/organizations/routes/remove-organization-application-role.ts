import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeRoleFromMemberApplication } from '../queries/application-roles.ts';
import { applicationMemberParams } from '../schemas.ts';

export const removeOrganizationApplicationRole = defineRoute({
  method: 'DELETE',
  path: '/api/organizations/:id/applications/:applicationId/roles/:organizationRoleId',
  access: 'management',
  summary: 'Takes a role in an organization from a member application.',
  params: applicationMemberParams.extend({ organizationRoleId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id: organizationId, applicationId, organizationRoleId } }, { write }: TenantScope) {
    await write([], (trx) => removeRoleFromMemberApplication(trx, { organizationId, applicationId, organizationRoleId }));
    return noContent();
  },
});
