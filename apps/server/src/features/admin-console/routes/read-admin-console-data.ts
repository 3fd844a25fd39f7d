import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { findAdminConsoleData } from '../queries.ts';
import { adminConsoleSchema, toAdminConsoleData } from '../schemas.ts';

export const readAdminConsoleData = defineRoute({
  method: 'GET',
  path: '/api/configs/admin-console',
  access: 'management',
  summary: 'Reads what the console has shown or noticed in the tenant.',
  responses: { 200: adminConsoleSchema },
  errors: [],
  async handler(_request, { db }: TenantScope) {
    return ok(toAdminConsoleData(await findAdminConsoleData(db)));
  },
});
