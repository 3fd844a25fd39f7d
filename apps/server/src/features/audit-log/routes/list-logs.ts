import { z } from 'zod';
import type { LongListsScope } from '../../../foundation/http/long-lists.ts';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
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
  async handler({ query }, { db, tenant, longLists }: TenantScope & LongListsScope) {
    const filter = {
      key: query.logKey,
      userId: query.userId,
      applicationId: query.applicationId,
      ...readWindow(query.start_time, query.end_time),
    };
    const isCapped = isTrue(query.enableCap);
    const list = ['logs', filter];
    const total = isCapped ? await countAuditLogs(db, filter, countCap) : await longLists.total(list, () => countAuditLogs(db, filter));
    // Where counting stopped, nobody knows the end.
    const isEndKnown = !isCapped || total < countCap;
    const position = { page: toPage(query), total: isEndKnown ? total : undefined };
    const rows = await longLists.read(list, position, (entries) => listAuditLogs(db, filter, entries));
    const reply = page(
      rows.map((row) => toAuditLogResponse(row, tenant.id)),
      total,
    );
    return isCapped && total >= countCap ? { ...reply, isTotalCapped: true } : reply;
  },
});
