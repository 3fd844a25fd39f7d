import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { countAuditLogs, countCap, listAuditLogs } from '../../audit-log/queries.ts';
import { auditLogSchema } from '../../audit-log/schemas.ts';
import { readWindow } from '../../audit-log/time-window.ts';
import { statsWindowMs } from '../hook-stats.ts';
import { getHook } from '../queries/hooks.ts';
import { hookParams } from '../schemas.ts';

export const listRecentHookLogs = defineRoute({
  method: 'GET',
  path: '/api/hooks/:id/recent-logs',
  access: 'management',
  summary: 'Lists the tries of a webhook, newest first; those of the last day when no time is given.',
  params: hookParams,
  query: pageQuery.extend({
    logKey: z.string().optional(),
    enableCap: z.string().optional(),
    start_time: z.string().optional(),
    end_time: z.string().optional(),
  }),
  responses: { 200: z.array(auditLogSchema.omit({ tenantId: true })) },
  errors: ['log.invalid_time_window', 'entity.not_exists_with_id'],
  async handler({ params, query }, { db, now }: TenantScope) {
    const window = readWindow(query.start_time, query.end_time);
    await getHook(db, params.id);
    const isOpen = window.from === undefined && window.to === undefined;
    const filter = { key: query.logKey, hookId: params.id, ...(isOpen ? { from: new Date(now() - statsWindowMs) } : window) };
    const rows = await listAuditLogs(db, filter, toPage(query));
    const isCapped = isTrue(query.enableCap);
    const total = await countAuditLogs(db, filter, isCapped ? countCap : undefined);
    const reply = page(
      rows.map(({ id, key, payload, createdAt }) => ({ id, key, payload, createdAt })),
      total,
    );
    return isCapped && total >= countCap ? { ...reply, isTotalCapped: true } : reply;
  },
});
