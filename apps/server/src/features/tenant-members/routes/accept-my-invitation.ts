import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getMe } from '../../me/get-me.ts';
import { acceptTenantInvitation } from '../tenant-invitation.ts';

export const acceptMyInvitation = defineRoute({
  method: 'POST',
  path: '/me/invitations/:id/accept',
  access: 'me',
  summary: 'Takes up an invitation to one’s own e-mail address: the tenant opens with the next token.',
  params: z.object({ id: z.string().min(1).max(21) }),
  responses: { 204: null },
  errors: ['user.suspended', 'entity.not_exists_with_id', 'request.invalid_input'],
  async handler({ caller, params: { id } }, scope: TenantScope) {
    const { id: userId } = await getMe(scope, caller);
    await scope.write([], (trx) => acceptTenantInvitation(trx, { id, userId, now: scope.now() }));
    return noContent();
  },
});
