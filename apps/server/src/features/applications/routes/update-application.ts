import type { TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assignRolesToApplication, listRolesOfApplication } from '../../roles/queries/application-roles.ts';
import { removeApplicationFromRole } from '../../roles/queries/role-applications.ts';
import { rolesPart } from '../../roles/roles-part.ts';
import { internalAdminRole } from '../../roles/seed.ts';
import type { Application } from '../application.ts';
import { applicationsPart } from '../applications-part.ts';
import { refuseApplicationChange } from '../application-rules.ts';
import { toApplicationResponse } from '../application-response.ts';
import { getApplication, updateApplication as changeApplication } from '../queries.ts';
import { refuseProtocolSettings } from '../refuse-protocol-settings.ts';
import { requireAccessRules } from '../require-access-rules.ts';
import { applicationPatchSchema, applicationSchema, idParams } from '../schemas.ts';

export const updateApplication = defineRoute({
  method: 'PATCH',
  path: '/api/applications/:id',
  access: 'management',
  summary: 'Changes fields of an application; metadata and custom data are replaced whole.',
  params: idParams,
  body: applicationPatchSchema,
  responses: { 200: applicationSchema },
  errors: [
    'entity.not_exists_with_id',
    'application.saml.use_saml_app_api',
    'application.device_flow_not_changeable',
    'application.third_party_application_cannot_enable_token_exchange',
    'application.protected_application_only',
    'application.protected_application_misconfigured',
    'application.invalid_type',
    'request.general',
    'oidc.invalid_client_metadata',
  ],
  async handler({ params: { id }, body }, scope: TenantScope) {
    const { tenant, write } = scope;
    const { isAdmin, protectedAppMetadata: _, ...patch } = body;
    const application = await write([applicationsPart, rolesPart], async (trx) => {
      const current = await getApplication(trx, id);
      refuseApplicationChange(current, body);
      refuseProtocolSettings({ ...current, ...onlyGiven(patch) }, scope);
      if (patch.appLevelAccessControlEnabled) await requireAccessRules(trx, current);
      if (isAdmin !== undefined) await setAdmin(trx, current, isAdmin);
      return changeApplication(trx, id, patch);
    });
    return ok(toApplicationResponse(application, tenant));
  },
});

/** An absent field and one that is `undefined` both leave what is stored. */
const onlyGiven = <Patch extends object>(patch: Patch): { [Field in keyof Patch]?: Exclude<Patch[Field], undefined> } =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never; // entries lose the names of the fields

/** The old way to open the Management API to an application. */
async function setAdmin(trx: TenantTransaction, { id, type }: Application, isAdmin: boolean): Promise<void> {
  if (type !== 'MachineToMachine') throw new ApiError('application.invalid_type');
  const roles = await listRolesOfApplication(trx, id);
  const wasAdmin = roles.some((role) => role.id === internalAdminRole.id);
  if (isAdmin && !wasAdmin) await assignRolesToApplication(trx, id, [internalAdminRole.id]);
  if (!isAdmin && wasAdmin) await removeApplicationFromRole(trx, { roleId: internalAdminRole.id, applicationId: id });
}
