import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../account.ts';
import { accountSchema, readAccountResponse } from '../account-response.ts';

export const readAccount = defineRoute({
  method: 'GET',
  path: '/api/my-account',
  access: 'account',
  summary: 'Reads one’s own account, as far as the token’s scopes and the account center show it.',
  responses: { 200: accountSchema },
  errors: [...accountErrors],
  handler: async (request, scope: TenantScope) => ok(await readAccountResponse(scope, await openAccount(scope, request))),
});
