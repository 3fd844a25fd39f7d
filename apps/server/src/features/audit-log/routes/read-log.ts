import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toAuditLogResponse } from '../audit-log.ts';
import { getAuditLog } from '../queries.ts';
import { auditLogSchema } from '../schemas.ts';

export const readLog = defineRoute({
  method: 'GET',
  path: '/api/logs/:id',
  access: 'management',
  summary: 'Reads one entry of the audit log.',
  params: z.object({ id: z.string().min(1) }),
  responses: { 200: auditLogSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db, tenant }: TenantScope) => ok(toAuditLogResponse(await getAuditLog(db, params.id), tenant.id)),
});
