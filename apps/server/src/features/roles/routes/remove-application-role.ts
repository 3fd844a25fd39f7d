import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { requireMachineToMachine } from '../machine-to-machine.ts';
import { removeApplicationFromRole } from '../queries/role-applications.ts';
import { rolesPart } from '../roles-part.ts';
import { applicationParams } from '../schemas.ts';

export const removeApplicationRole = defineRoute({
  method: 'DELETE',
  path: '/api/applications/:applicationId/roles/:roleId',
  access: 'management',
  summary: 'Takes a role from a machine-to-machine application.',
  params: applicationParams.extend({ roleId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['application.invalid_type', 'entity.not_exists_with_id', 'entity.not_found'],
  async handler({ params }, { settings, write }: TenantScope) {
    requireMachineToMachine(settings, params.applicationId);
    await write([rolesPart], (trx) => removeApplicationFromRole(trx, params));
    return noContent();
  },
});
