import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteStale, listDomains } from '../queries.ts';
import { cleanedUpSchema, cleanUpSchema } from '../schemas.ts';

const dayMs = 24 * 60 * 60_000;

export const cleanUpDomains = defineRoute({
  method: 'POST',
  path: '/api/domains/cleanup',
  access: 'management',
  summary: 'Removes custom domains that were added so many days ago and are not active.',
  body: cleanUpSchema,
  responses: { 200: cleanedUpSchema },
  errors: [],
  async handler({ body: { staleDays } }, { write, now }: TenantScope) {
    const { rows, deletedCount } = await write([], async (trx) => ({
      rows: await listDomains(trx),
      deletedCount: await deleteStale(trx, now() - staleDays * dayMs),
    }));
    const skippedActiveCount = rows.filter(({ status }) => status === 'Active').length;
    return ok({ scannedCount: rows.length, deletedCount, skippedActiveCount, failedCount: 0 });
  },
});
