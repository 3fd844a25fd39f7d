import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accessRulesSchema } from '../access-rules.ts';
import { getApplication } from '../queries.ts';
import { readAccessRules } from '../queries/access-rules.ts';
import { applicationIdParams } from '../schemas.ts';

export const readAccessControl = defineRoute({
  method: 'GET',
  path: '/api/applications/:applicationId/access-control',
  access: 'management',
  summary: 'Reads who may use an application once its access is limited.',
  params: applicationIdParams,
  responses: { 200: accessRulesSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { db }: TenantScope) {
    const { id } = await getApplication(db, params.applicationId);
    return ok(await readAccessRules(db, id));
  },
});
