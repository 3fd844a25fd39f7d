import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getMe } from '../../me/get-me.ts';
import { serviceStatus, serviceStatusSchema } from '../schemas.ts';

export const readMyAssetsStatus = defineRoute({
  method: 'GET',
  path: '/me/user-assets/service-status',
  access: 'me',
  summary: 'Says what files may be uploaded, and how large.',
  responses: { 200: serviceStatusSchema },
  errors: ['user.suspended'],
  async handler({ caller }, scope: TenantScope) {
    await getMe(scope, caller);
    return ok(serviceStatus);
  },
});
