import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { endSession } from '../end-session.ts';
import { endSessionQuery, sessionParams } from '../schemas.ts';

export const deleteUserSession = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId/sessions/:sessionId',
  access: 'management',
  summary: 'Ends a session of a user with the grants of first-party applications in it, or with all of them.',
  params: sessionParams,
  query: endSessionQuery,
  responses: { 204: null },
  errors: ['oidc.session_not_found', 'oidc.invalid_session_account_id'],
  async handler({ params: { userId, sessionId: uid }, query }, scope: TenantScope) {
    await endSession(scope, { userId, uid, ...query });
    return noContent();
  },
});
