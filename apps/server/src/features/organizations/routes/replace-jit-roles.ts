import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { replaceJitRoles as replaceRoles } from '../queries/jit-roles.ts';
import { organizationParams, organizationRoleIdsSchema } from '../schemas.ts';

export const replaceJitRoles = defineRoute({
  method: 'PUT',
  path: '/api/organizations/:id/jit/roles',
  access: 'management',
  summary: 'Gives people who join the organization by themselves exactly these roles.',
  params: organizationParams,
  body: organizationRoleIdsSchema,
  responses: { 204: null },
  errors: ['entity.relation_foreign_key_not_found'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => replaceRoles(trx, params.id, body.organizationRoleIds));
    return noContent();
  },
});
