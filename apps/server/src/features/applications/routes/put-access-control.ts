import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getRoles } from '../../roles/queries/roles.ts';
import { requireRoleType } from '../../roles/role.ts';
import { accessRulesSchema, namesNobody } from '../access-rules.ts';
import { getApplication } from '../queries.ts';
import { readAccessRules, replaceAccessRules } from '../queries/access-rules.ts';
import { applicationIdParams } from '../schemas.ts';

export const putAccessControl = defineRoute({
  method: 'PUT',
  path: '/api/applications/:applicationId/access-control',
  access: 'management',
  summary: 'Replaces the rules on who may use an application once its access is limited.',
  params: applicationIdParams,
  body: accessRulesSchema,
  responses: { 200: accessRulesSchema },
  errors: ['entity.not_exists_with_id', 'entity.relation_foreign_key_not_found', 'user.invalid_role_type', 'request.general'],
  async handler({ params, body }, { write }: TenantScope) {
    const rules = await write([], async (trx) => {
      const { id, appLevelAccessControlEnabled } = await getApplication(trx, params.applicationId);
      if (appLevelAccessControlEnabled && namesNobody(body)) {
        throw new ApiError('request.general', {
          details: 'The access of this application is limited: rules that name nobody would lock everybody out.',
        });
      }
      requireRoleType(await getRoles(trx, body.userRoleIds), 'User', 'user.invalid_role_type');
      await replaceAccessRules(trx, id, body);
      return readAccessRules(trx, id);
    });
    return ok(rules);
  },
});
