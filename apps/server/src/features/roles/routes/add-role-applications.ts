import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { addApplicationsToRole } from '../queries/role-applications.ts';
import { getRole } from '../queries/roles.ts';
import { refuseInternalRole, requireRoleType } from '../role.ts';
import { rolesPart } from '../roles-part.ts';
import { applicationIdsSchema, roleParams } from '../schemas.ts';

export const addRoleApplications = defineRoute({
  method: 'POST',
  path: '/api/roles/:id/applications',
  access: 'management',
  summary: 'Gives a role to machine-to-machine applications.',
  params: roleParams,
  body: applicationIdsSchema,
  responses: { 201: null },
  errors: [
    'role.application_exists',
    'application.invalid_type',
    'application.invalid_role_type',
    'role.internal_role_violation',
    'entity.not_exists_with_id',
    'entity.relation_foreign_key_not_found',
  ],
  async handler({ params, body }, { db, write }: TenantScope) {
    const role = await getRole(db, params.id);
    refuseInternalRole(role);
    requireRoleType([role], 'MachineToMachine', 'application.invalid_role_type');
    await write([rolesPart], (trx) => addApplicationsToRole(trx, role.id, body.applicationIds));
    return created();
  },
});
