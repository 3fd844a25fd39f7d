import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { listTenants as readTenants } from '../../../tenancy/queries.ts';
import { adminTenantId } from '../../../tenancy/tenancy.ts';
import { tenantSchema } from '../schemas.ts';
import { toTenantResponse } from '../tenant-response.ts';
import type { TenantsScope } from '../tenants-scope.ts';

export const listTenants = defineRoute({
  method: 'GET',
  path: '/api/tenants',
  access: 'administrator',
  summary: 'Lists the tenants, oldest first, without the one that the console itself signs in to.',
  responses: { 200: z.array(tenantSchema) },
  errors: [],
  async handler(_request, { database, tenancy }: TenantsScope) {
    const rows = await readTenants(database.root);
    return ok(rows.filter(({ id }) => id !== adminTenantId).map((row) => toTenantResponse(row, tenancy)));
  },
});
