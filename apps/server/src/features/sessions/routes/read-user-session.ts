import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { findSessionRow } from '../queries/sessions-of-account.ts';
import { sessionParams, sessionSchema, toSessionResponse } from '../schemas.ts';

export const readUserSession = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/sessions/:sessionId',
  access: 'management',
  summary: 'Reads one session of a user by its uid.',
  params: sessionParams,
  responses: { 200: sessionSchema },
  errors: ['oidc.session_not_found'],
  async handler({ params }, { db }: TenantScope) {
    const session = await findSessionRow(db, params.sessionId);
    if (session?.accountId !== params.userId) throw new ApiError('oidc.session_not_found');
    return ok(toSessionResponse(session));
  },
});
