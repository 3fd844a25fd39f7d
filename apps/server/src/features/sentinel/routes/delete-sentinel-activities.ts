import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteTargets } from '../queries.ts';
import { hashIdentifier } from '../target.ts';

const body = z.object({
  targetType: z.enum(['User', 'App']),
  targets: z.array(z.string().min(1).max(256)).min(1).max(1000),
});

export const deleteSentinelActivities = defineRoute({
  method: 'POST',
  path: '/api/sentinel-activities/delete',
  access: 'management',
  summary: 'Unlock identifiers that were locked after too many failed attempts.',
  body,
  responses: { 204: null },
  errors: [],
  async handler({ body: { targetType, targets } }, scope: TenantScope) {
    // Only identifiers of people are ever counted: there is nothing to unlock for applications.
    if (targetType !== 'User') return noContent();
    const hashes = targets.map((target) => hashIdentifier(target.replace(/^\+(?=\d+$)/, '')));
    await scope.write([], (trx) => deleteTargets(trx, hashes));
    return noContent();
  },
});
