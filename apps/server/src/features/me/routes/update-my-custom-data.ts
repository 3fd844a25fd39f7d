import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { mergeUserJson } from '../../users/queries.ts';
import { jsonObject } from '../../users/schemas.ts';
import { getMe } from '../get-me.ts';

export const updateMyCustomData = defineRoute({
  method: 'PATCH',
  path: '/me/custom-data',
  access: 'me',
  summary: 'Lays keys over one’s own custom data.',
  body: jsonObject,
  responses: { 200: jsonObject },
  errors: ['user.suspended'],
  async handler({ caller, body }, scope: TenantScope) {
    const { id } = await getMe(scope, caller);
    return scope.write([], async (trx) => {
      const user = await mergeUserJson(trx, id, { customData: body });
      return ok(user.customData);
    });
  },
});
