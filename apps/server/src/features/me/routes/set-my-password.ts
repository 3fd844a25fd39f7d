import { z } from 'zod';
import { defineRoute } from '../../../foundation/http/route.ts';
import { changeOwnPassword } from '../../users/change-own-password.ts';
import type { NewPasswordScope } from '../../users/new-password.ts';
import { getMe } from '../get-me.ts';
import { requireOwnProof } from '../proofs.ts';

export const setMyPassword = defineRoute({
  method: 'POST',
  path: '/me/password',
  access: 'me',
  summary:
    'Sets one’s password, and ends every session opened before. Whoever has one proves first that they know it, or that they read their address.',
  body: z.object({ password: z.string().min(1) }),
  responses: { 204: null },
  errors: ['user.suspended', 'auth.require_re_authentication', 'password.rejected'],
  async handler({ caller, body: { password } }, scope: NewPasswordScope) {
    const me = await getMe(scope, caller);
    const allow = me.passwordDigest === null ? undefined : requireOwnProof;
    return changeOwnPassword(scope, me, { password, ...(allow && { allow: (trx) => allow(trx, scope, me) }) });
  },
});
