import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteTrustedDevice } from '../../trusted-devices/queries.ts';
import { accountErrors, openAccount } from '../account.ts';

export const removeAccountTrustedDevice = defineRoute({
  method: 'DELETE',
  path: '/api/my-account/trusted-devices/:trustedDeviceId',
  access: 'account',
  summary: 'Ends the trust in a browser of one’s own: it is asked for the second factor again.',
  params: z.object({ trustedDeviceId: z.string().min(1) }),
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'entity.not_found',
  ],
  async handler(request, scope: TenantScope) {
    const needs = { proof: 'always', edits: 'trustedDevice', scope: 'urn:logto:scope:trusted_devices' } as const;
    const { user } = await openAccount(scope, request, needs);
    return scope.write([], async (trx) => {
      const { trustedDeviceId: id } = request.params;
      if (!(await deleteTrustedDevice(trx, { userId: user.id, id }))) throw new ApiError('entity.not_found');
      return noContent();
    });
  },
});
