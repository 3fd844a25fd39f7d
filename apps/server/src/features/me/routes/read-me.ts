import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userResponseSchema } from '../../users/schemas.ts';
import { toUserResponse } from '../../users/user.ts';
import { getMe } from '../get-me.ts';

export const readMe = defineRoute({
  method: 'GET',
  path: '/me',
  access: 'me',
  summary: 'Reads the account of whoever is signed in to the console.',
  responses: { 200: userResponseSchema },
  errors: ['user.suspended'],
  async handler({ caller }, scope: TenantScope) {
    return ok(toUserResponse(await getMe(scope, caller)));
  },
});
