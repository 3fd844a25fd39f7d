import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationIdParams } from '../../applications/schemas.ts';
import { revokeRegistrationToken as revokeToken } from '../queries/registered-clients.ts';

export const revokeRegistrationToken = defineRoute({
  method: 'DELETE',
  path: '/api/registered-clients/:applicationId/registration-access-token',
  access: 'management',
  summary: 'Takes from an application that registered itself the token with which it reads, changes and deletes its registration.',
  params: applicationIdParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params: { applicationId } }, { write }: TenantScope) {
    await write([], (trx) => revokeToken(trx, applicationId));
    return noContent();
  },
});
