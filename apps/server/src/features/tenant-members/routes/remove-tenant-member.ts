import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { requireTenantRole } from '../require-tenant-role.ts';
import { removeTenantMember as removeMember } from '../change-members.ts';
import { memberParams } from '../schemas.ts';

export const removeTenantMember = defineRoute({
  method: 'DELETE',
  path: '/api/tenants/:id/members/:userId',
  access: 'me',
  summary: 'Takes a member’s access to a tenant. For administrators, and for members who leave; the last administrator stays.',
  params: memberParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'auth.forbidden', 'entity.not_found', 'request.invalid_input'],
  async handler({ caller, params: { id: tenantId, userId } }, scope: TenantScope & TenantsScope) {
    const isLeaving = caller.type === 'user' && caller.id === userId;
    await requireTenantRole(scope, { caller, tenantId, least: isLeaving ? 'collaborator' : 'admin' });
    await scope.write([], (trx) => removeMember(trx, { tenantId, userId }));
    return noContent();
  },
});
