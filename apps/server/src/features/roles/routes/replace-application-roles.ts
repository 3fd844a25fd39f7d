import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { requireMachineToMachine } from '../machine-to-machine.ts';
import { replaceRolesOfApplication } from '../queries/application-roles.ts';
import { getRoles } from '../queries/roles.ts';
import { refuseInternalRole, requireRoleType } from '../role.ts';
import { rolesPart } from '../roles-part.ts';
import { applicationParams, roleIdsSchema } from '../schemas.ts';

export const replaceApplicationRoles = defineRoute({
  method: 'PUT',
  path: '/api/applications/:applicationId/roles',
  access: 'management',
  summary: 'Gives a machine-to-machine application exactly these roles.',
  params: applicationParams,
  body: roleIdsSchema,
  responses: { 200: roleIdsSchema },
  errors: [
    'application.invalid_type',
    'application.invalid_role_type',
    'role.internal_role_violation',
    'entity.not_exists_with_id',
    'entity.relation_foreign_key_not_found',
  ],
  async handler({ params: { applicationId }, body: { roleIds } }, { db, settings, write }: TenantScope) {
    requireMachineToMachine(settings, applicationId);
    const roles = await getRoles(db, roleIds);
    roles.forEach(refuseInternalRole);
    requireRoleType(roles, 'MachineToMachine', 'application.invalid_role_type');
    await write([rolesPart], (trx) => replaceRolesOfApplication(trx, applicationId, roleIds));
    return ok({ roleIds });
  },
});
