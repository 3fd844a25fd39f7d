import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { endSession } from '../../sessions/end-session.ts';
import { endSessionQuery } from '../../sessions/schemas.ts';
import { accountErrors, openAccount } from '../account.ts';

export const endAccountSession = defineRoute({
  method: 'DELETE',
  path: '/api/my-account/sessions/:sessionId',
  access: 'account',
  summary: 'Signs oneself out of a browser, with the grants of first-party applications in it, or with all of them.',
  params: z.object({ sessionId: z.string().min(1) }),
  query: endSessionQuery,
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'oidc.session_not_found',
    'oidc.invalid_session_account_id',
  ],
  async handler(request, scope: TenantScope) {
    const needs = { proof: 'always', edits: 'session', scope: 'urn:logto:scope:sessions' } as const;
    const { user } = await openAccount(scope, request, needs);
    await endSession(scope, { userId: user.id, uid: request.params.sessionId, ...request.query });
    return noContent();
  },
});
