import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeResourceScopeFromOrganizationRole } from '../queries/role-permissions.ts';
import { organizationParams } from '../schemas.ts';

export const removeOrganizationRoleResourceScope = defineRoute({
  method: 'DELETE',
  path: '/api/organization-roles/:id/resource-scopes/:scopeId',
  access: 'management',
  summary: 'Takes a permission of an API resource from an organization role.',
  params: organizationParams.extend({ scopeId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id, scopeId } }, { write }: TenantScope) {
    await write([], (trx) => removeResourceScopeFromOrganizationRole(trx, id, scopeId));
    return noContent();
  },
});
