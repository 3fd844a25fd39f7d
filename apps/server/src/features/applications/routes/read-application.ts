import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listRolesOfApplication } from '../../roles/queries/application-roles.ts';
import { internalAdminRole } from '../../roles/seed.ts';
import { applicationsPart } from '../applications-part.ts';
import { toApplicationResponse } from '../application-response.ts';
import { getApplication } from '../queries.ts';
import { applicationWithAdminSchema, idParams } from '../schemas.ts';

export const readApplication = defineRoute({
  method: 'GET',
  path: '/api/applications/:id',
  access: 'management',
  summary: 'Reads one application, built-in ones too.',
  params: idParams,
  responses: { 200: applicationWithAdminSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params: { id } }, { db, settings, tenant }: TenantScope) {
    const known = settings.get(applicationsPart).get(id);
    const application = known?.isBuiltIn ? known : await getApplication(db, id);
    const roles = application.type === 'MachineToMachine' ? await listRolesOfApplication(db, id) : [];
    const isAdmin = roles.some((role) => role.id === internalAdminRole.id);
    return ok({ ...toApplicationResponse(application, tenant), isAdmin });
  },
});
