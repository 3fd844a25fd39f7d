import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeApplicationFromRole } from '../queries/role-applications.ts';
import { rolesPart } from '../roles-part.ts';
import { roleParams } from '../schemas.ts';

export const removeRoleApplication = defineRoute({
  method: 'DELETE',
  path: '/api/roles/:id/applications/:applicationId',
  access: 'management',
  summary: 'Takes a role from an application.',
  params: roleParams.extend({ applicationId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id, applicationId } }, { write }: TenantScope) {
    await write([rolesPart], (trx) => removeApplicationFromRole(trx, { roleId: id, applicationId }));
    return noContent();
  },
});
