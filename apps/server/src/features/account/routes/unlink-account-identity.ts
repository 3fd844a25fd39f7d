import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { unlinkAccount } from '../../identities/unlink-account.ts';
import { toUserResponse } from '../../users/user.ts';
import { accountErrors, openAccount } from '../account.ts';
import { assertSignInMethodLeft } from '../sign-in-methods.ts';

export const unlinkAccountIdentity = defineRoute({
  method: 'DELETE',
  path: '/api/my-account/identities/:target',
  access: 'account',
  summary: 'Takes back the link to one’s account at a social provider, with the tokens kept for it.',
  params: z.object({ target: z.string().min(1).max(128) }),
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'user.identity_not_exist',
    'user.last_sign_in_method_required',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { user } = await openAccount(scope, request, { proof: 'where-possible', edits: 'social', scope: 'identities' });
    return scope.write([], async (trx) => {
      const changed = await unlinkAccount(trx, { userId: user.id, target: request.params.target });
      await assertSignInMethodLeft(trx, changed);
      return { ...noContent(), eventData: toUserResponse(changed) };
    });
  },
});
