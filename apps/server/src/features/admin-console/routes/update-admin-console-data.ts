import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { mergeAdminConsoleData } from '../queries.ts';
import { adminConsolePatchSchema, adminConsoleSchema, toAdminConsoleData } from '../schemas.ts';

export const updateAdminConsoleData = defineRoute({
  method: 'PATCH',
  path: '/api/configs/admin-console',
  access: 'management',
  summary: 'Notes what the console has shown or noticed in the tenant.',
  body: adminConsolePatchSchema,
  responses: { 200: adminConsoleSchema },
  errors: [],
  async handler({ body }, { write }: TenantScope) {
    return ok(toAdminConsoleData(await write([], (trx) => mergeAdminConsoleData(trx, body))));
  },
});
