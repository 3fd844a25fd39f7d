import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toLogStreamResponse } from '../log-stream.ts';
import { updateLogStream as changeLogStream } from '../queries.ts';
import { logStreamParams, logStreamPatchSchema, logStreamSchema } from '../schemas.ts';

export const updateLogStream = defineRoute({
  method: 'PATCH',
  path: '/api/log-streams/:id',
  access: 'management',
  summary: 'Changes where the audit log is sent; it goes on where it had come to, also after it was switched off.',
  params: logStreamParams,
  body: logStreamPatchSchema,
  responses: { 200: logStreamSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, body: { config, ...body } }, scope: TenantScope) {
    const sealed = config && scope.sealer.seal(JSON.stringify(config));
    // Whoever repairs something wants to see at once whether it works.
    const patch = { ...body, ...(sealed !== undefined && { config: sealed, availableAt: new Date(0) }) };
    return ok(toLogStreamResponse(await scope.write([], (trx) => changeLogStream(trx, params.id, patch)), scope));
  },
});
