import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { abortInteraction as abort, openInteraction } from '../../features/sessions/interactions.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

export const abortInteraction = defineRoute({
  method: 'DELETE',
  path: '/api/interaction',
  access: 'experience',
  summary: 'The person does not want to go on: the application is told `access_denied`. `Location` says where the browser goes on.',
  responses: { 204: null },
  errors: ['session.not_found'],
  async handler(request, scope: TenantScope) {
    const location = await abort(scope.db, await openInteraction(request, scope));
    return { ...noContent(), headers: { location } };
  },
});
