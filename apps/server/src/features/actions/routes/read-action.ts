import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toAction } from '../action.ts';
import { getAction } from '../queries.ts';
import { actionParams, actionSchema } from '../schemas.ts';

export const readAction = defineRoute({
  method: 'GET',
  path: '/api/configs/actions/:actionType',
  access: 'management',
  summary: 'Reads the script that runs at one moment of a sign-in.',
  params: actionParams,
  responses: { 200: actionSchema },
  errors: ['entity.not_found'],
  handler: async ({ params }, { db, sealer }: TenantScope) => ok(toAction(await getAction(db, params.actionType), sealer.open)),
});
