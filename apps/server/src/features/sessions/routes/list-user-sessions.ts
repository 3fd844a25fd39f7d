import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userParams } from '../../users/schemas.ts';
import { listSessions } from '../queries/sessions-of-account.ts';
import { sessionSchema, toSessionResponse } from '../schemas.ts';

export const listUserSessions = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/sessions',
  access: 'management',
  summary: 'Lists the browsers in which a user is signed in, newest first.',
  params: userParams,
  responses: { 200: z.object({ sessions: z.array(sessionSchema) }) },
  errors: [],
  async handler({ params }, { db }: TenantScope) {
    const sessions = await listSessions(db, params.userId);
    return ok({ sessions: sessions.map(toSessionResponse) });
  },
});
