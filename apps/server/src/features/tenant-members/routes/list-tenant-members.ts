import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { requireTenantRole } from '../require-tenant-role.ts';
import { memberSchema } from '../member.ts';
import { listTenantMembers as readMembers } from '../queries.ts';
import { tenantParams } from '../schemas.ts';

export const listTenantMembers = defineRoute({
  method: 'GET',
  path: '/api/tenants/:id/members',
  access: 'me',
  summary: 'Lists who works on a tenant, for its members.',
  params: tenantParams,
  responses: { 200: z.array(memberSchema) },
  errors: ['entity.not_exists_with_id'],
  async handler({ caller, params: { id: tenantId } }, scope: TenantScope & TenantsScope) {
    await requireTenantRole(scope, { caller, tenantId, least: 'collaborator' });
    return ok(await readMembers(scope.db, tenantId));
  },
});
