import { newId } from '../../../foundation/crypto/ids.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toLogStreamResponse } from '../log-stream.ts';
import { insertLogStream } from '../queries.ts';
import { logStreamSchema, newLogStreamSchema } from '../schemas.ts';

export const createLogStream = defineRoute({
  method: 'POST',
  path: '/api/log-streams',
  access: 'management',
  summary: 'Sends the audit log from now on to an address, as lines of JSON (NDJSON), each minute.',
  body: newLogStreamSchema,
  responses: { 201: logStreamSchema },
  errors: [],
  async handler({ body: { config, ...body } }, scope: TenantScope) {
    const sealed = scope.sealer.seal(JSON.stringify(config));
    const row = await scope.write([], (trx) => insertLogStream(trx, { ...body, id: newId(), config: sealed }));
    return created(toLogStreamResponse(row, scope));
  },
});
