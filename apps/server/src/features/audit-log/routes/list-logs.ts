import { z } from 'zod';
import { fromNearerEnd, pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toAuditLogResponse } from '../audit-log.ts';
import { countAuditLogs, countCap, listAuditLogs } from '../queries.ts';
import { auditLogSchema } from '../schemas.ts';
import { readWindow } from '../time-window.ts';

export const listLogs = defineRoute({
  method: 'GET',
  path: '/api/logs',
  access: 'management',
  summary: 'Lists the audit log, newest first.',
  query: pageQuery.extend({
    userId: z.string().optional(),
    applicationId: z.string().optional(),
    logKey: z.string().optional(),
    enableCap: z.string().optional(),
    start_time: z.string().optional(),
    end_time: z.string().optional(),
  }),
  responses: { 200: z.array(auditLogSchema) },
  errors: ['log.invalid_time_window'],
  async handler({ query }, { db, tenant }: TenantScope) {
    const filter = {
      key: query.logKey,
      userId: query.userId,
      applicationId: query.applicationId,
      ...readWindow(query.start_time, query.end_time),
    };
    const isCapped = isTrue(query.enableCap);
    const total = await countAuditLogs(db, filter, isCapped ? countCap : undefined);
    // Where counting stopped, nobody knows the end.
    const isEndKnown = !isCapped || total < countCap;
    const rows = await listAuditLogs(db, filter, isEndKnown ? fromNearerEnd(toPage(query), total) : toPage(query));
    const reply = page(
      rows.map((row) => toAuditLogResponse(row, tenant.id)),
      total,
    );
    return isCapped && total >= countCap ? { ...reply, isTotalCapped: true } : reply;
  },
});
