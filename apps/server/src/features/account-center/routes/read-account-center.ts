import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toAccountCenterResponse } from '../account-center.ts';
import { accountCenterPart } from '../account-center-part.ts';
import { accountCenterSchema } from '../schemas.ts';

export const readAccountCenter = defineRoute({
  method: 'GET',
  path: '/api/account-center',
  access: 'management',
  summary: 'Reads what people may see and change of their own account.',
  responses: { 200: accountCenterSchema },
  errors: [],
  handler: (_request, { settings, tenant }: TenantScope) => ok(toAccountCenterResponse(settings.get(accountCenterPart), tenant.id)),
});
