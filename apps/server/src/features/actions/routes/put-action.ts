import { created, ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { refuseAdminTenant, toActionRow } from '../action.ts';
import { actionsPart } from '../actions-part.ts';
import { findAction, saveAction } from '../queries.ts';
import { actionParams, actionSchema } from '../schemas.ts';

export const putAction = defineRoute({
  method: 'PUT',
  path: '/api/configs/actions/:actionType',
  access: 'management',
  summary: 'Sets the script that runs at one moment of a sign-in, from the next one on.',
  params: actionParams,
  body: actionSchema,
  responses: { 200: actionSchema, 201: actionSchema },
  errors: ['auth.forbidden'],
  async handler({ params: { actionType }, body }, { write, tenant, sealer }: TenantScope) {
    refuseAdminTenant(tenant);
    const isNew = await write([actionsPart], async (trx) => {
      const known = await findAction(trx, actionType);
      await saveAction(trx, toActionRow(actionType, body, sealer));
      return known === undefined;
    });
    return isNew ? created(body) : ok(body);
  },
});
