import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getMe } from '../../me/get-me.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { myTenantSchema } from '../member.ts';
import { listTenantsOf } from '../my-tenants.ts';

export const listMyTenants = defineRoute({
  method: 'GET',
  path: '/me/tenants',
  access: 'me',
  summary: 'Lists the tenants that one works on, oldest first, with one’s role in each.',
  responses: { 200: z.array(myTenantSchema) },
  errors: ['user.suspended'],
  async handler({ caller }, scope: TenantScope & TenantsScope) {
    const { id } = await getMe(scope, caller);
    return ok(await listTenantsOf(scope, id));
  },
});
