import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listSessions } from '../../sessions/queries/sessions-of-account.ts';
import { sessionSchema, toSessionResponse } from '../../sessions/schemas.ts';
import { accountErrors, openAccount } from '../account.ts';

export const listAccountSessions = defineRoute({
  method: 'GET',
  path: '/api/my-account/sessions',
  access: 'account',
  summary: 'Lists the browsers in which one is signed in, newest first.',
  responses: { 200: z.object({ sessions: z.array(sessionSchema.extend({ isCurrent: z.boolean() })) }) },
  errors: [...accountErrors, 'verification_record.permission_denied', 'account_center.field_not_enabled', 'auth.unauthorized'],
  async handler(request, scope: TenantScope) {
    const needs = { proof: 'always', reads: 'session', scope: 'urn:logto:scope:sessions' } as const;
    const { caller, user } = await openAccount(scope, request, needs);
    const sessions = await listSessions(scope.db, user.id);
    return ok({ sessions: sessions.map((row) => ({ ...toSessionResponse(row), isCurrent: row.uid === caller.sessionUid })) });
  },
});
