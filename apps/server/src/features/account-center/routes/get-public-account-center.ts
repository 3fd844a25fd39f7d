import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toAccountCenterResponse } from '../account-center.ts';
import { accountCenterPart } from '../account-center-part.ts';
import { accountCenterSchema } from '../schemas.ts';

export const getPublicAccountCenter = defineRoute({
  method: 'GET',
  path: '/api/.well-known/account-center',
  access: 'anonymous',
  summary: 'What the account pages need to know of their settings.',
  responses: { 200: accountCenterSchema },
  errors: [],
  handler: (_request, { settings, tenant }: TenantScope) => ok(toAccountCenterResponse(settings.get(accountCenterPart), tenant.id)),
});
