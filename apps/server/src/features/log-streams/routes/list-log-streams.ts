import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toLogStreamResponse } from '../log-stream.ts';
import { listLogStreams as readLogStreams } from '../queries.ts';
import { logStreamSchema } from '../schemas.ts';

export const listLogStreams = defineRoute({
  method: 'GET',
  path: '/api/log-streams',
  access: 'management',
  summary: 'Lists where the audit log is sent.',
  responses: { 200: z.array(logStreamSchema) },
  errors: [],
  handler: async (_request, scope: TenantScope) => ok((await readLogStreams(scope.db)).map((row) => toLogStreamResponse(row, scope))),
});
