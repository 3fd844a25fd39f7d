import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { endGrant } from '../end-session.ts';
import { grantParams } from '../schemas.ts';

export const deleteUserGrant = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId/grants/:grantId',
  access: 'management',
  summary: 'Takes back what a user granted to an application: its tokens end, and sessions are no longer signed in to it.',
  params: grantParams,
  responses: { 204: null },
  errors: ['oidc.invalid_grant'],
  async handler({ params }, scope: TenantScope) {
    await endGrant(scope, params);
    return noContent();
  },
});
