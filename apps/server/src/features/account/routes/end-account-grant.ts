import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { endGrant } from '../../sessions/end-session.ts';
import { accountErrors, openAccount } from '../account.ts';

export const endAccountGrant = defineRoute({
  method: 'DELETE',
  path: '/api/my-account/grants/:grantId',
  access: 'account',
  summary: 'Takes back what one has granted to an application: its tokens end.',
  params: z.object({ grantId: z.string().min(1) }),
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'oidc.invalid_grant',
  ],
  async handler(request, scope: TenantScope) {
    const needs = { proof: 'always', edits: 'session', scope: 'urn:logto:scope:sessions' } as const;
    const { user } = await openAccount(scope, request, needs);
    await endGrant(scope, { userId: user.id, grantId: request.params.grantId });
    return noContent();
  },
});
