import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { refuseAdminTenant, toAction, toActionRow } from '../action.ts';
import { actionsPart } from '../actions-part.ts';
import { getAction, saveAction } from '../queries.ts';
import { actionParams, actionPatchSchema, actionSchema } from '../schemas.ts';

export const patchAction = defineRoute({
  method: 'PATCH',
  path: '/api/configs/actions/:actionType',
  access: 'management',
  summary: 'Changes parts of the script or its settings; each named part is replaced whole.',
  params: actionParams,
  body: actionPatchSchema,
  responses: { 200: actionSchema },
  errors: ['auth.forbidden', 'entity.not_found'],
  async handler({ params: { actionType }, body }, { write, tenant, sealer }: TenantScope) {
    refuseAdminTenant(tenant);
    const changed = await write([actionsPart], async (trx) => {
      const action = actionSchema.parse({ ...toAction(await getAction(trx, actionType), sealer.open), ...body });
      await saveAction(trx, toActionRow(actionType, action, sealer));
      return action;
    });
    return ok(changed);
  },
});
