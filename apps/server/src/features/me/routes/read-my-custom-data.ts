import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { jsonObject } from '../../users/schemas.ts';
import { getMe } from '../get-me.ts';

export const readMyCustomData = defineRoute({
  method: 'GET',
  path: '/me/custom-data',
  access: 'me',
  summary: 'Reads one’s own custom data: where the console keeps what a person chose.',
  responses: { 200: jsonObject },
  errors: ['user.suspended'],
  async handler({ caller }, scope: TenantScope) {
    return ok((await getMe(scope, caller)).customData);
  },
});
