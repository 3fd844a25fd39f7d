import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { requireTenantRole } from '../require-tenant-role.ts';
import { changeTenantRole } from '../change-members.ts';
import { tenantRoleSchema } from '../member.ts';
import { memberParams } from '../schemas.ts';

export const setTenantMemberRole = defineRoute({
  method: 'PUT',
  path: '/api/tenants/:id/members/:userId/role',
  access: 'me',
  summary: 'Makes a member an administrator or a collaborator. For administrators; the last one stays one.',
  params: memberParams,
  body: z.object({ role: tenantRoleSchema }),
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'auth.forbidden', 'entity.not_found', 'request.invalid_input'],
  async handler({ caller, params: { id: tenantId, userId }, body: { role } }, scope: TenantScope & TenantsScope) {
    await requireTenantRole(scope, { caller, tenantId, least: 'admin' });
    await scope.write([], (trx) => changeTenantRole(trx, { tenantId, userId, role }));
    return noContent();
  },
});
