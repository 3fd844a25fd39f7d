import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toAccountCenterResponse } from '../account-center.ts';
import { accountCenterPart } from '../account-center-part.ts';
import { writeAccountCenter } from '../queries.ts';
import { accountCenterPatch, accountCenterSchema } from '../schemas.ts';

export const updateAccountCenter = defineRoute({
  method: 'PATCH',
  path: '/api/account-center',
  access: 'management',
  summary: 'Changes what people may see and change of their own account; each field given is replaced whole.',
  body: accountCenterPatch,
  responses: { 200: accountCenterSchema },
  errors: [],
  async handler({ body }, { write, tenant }: TenantScope) {
    const settings = await write([accountCenterPart], (trx) => writeAccountCenter(trx, { tenantId: tenant.id, patch: body }));
    return ok(toAccountCenterResponse(settings, tenant.id));
  },
});
