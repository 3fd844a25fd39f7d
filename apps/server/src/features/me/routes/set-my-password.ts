import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { backchannelLogoutQueue } from '../../sessions/backchannel-logout.ts';
import { revokeAfterPasswordChange } from '../../sessions/revoke.ts';
import { signInExperiencePart } from '../../sign-in-experience/sign-in-experience.ts';
import type { BreachedPasswordsScope } from '../../users/breached-passwords.ts';
import { refuseWeakPassword } from '../../users/password-policy.ts';
import type { PasswordScope } from '../../users/password.ts';
import { updateUser } from '../../users/queries.ts';
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
  async handler({ caller, body: { password } }, scope: TenantScope & PasswordScope & BreachedPasswordsScope) {
    const me = await getMe(scope, caller);
    const personal = { username: me.username, email: me.primaryEmail, phone: me.primaryPhone, name: me.name };
    const { passwordPolicy } = scope.settings.get(signInExperiencePart);
    await refuseWeakPassword(passwordPolicy, password, { personal, isBreached: scope.isBreached });
    const digest = await scope.passwords.hash(password);
    const reply = await scope.write([], async (trx) => {
      if (me.passwordDigest !== null) await requireOwnProof(trx, scope, me);
      await updateUser(trx, me.id, { password: digest });
      await revokeAfterPasswordChange(trx, me.id);
      return noContent();
    });
    scope.wake(backchannelLogoutQueue);
    return reply;
  },
});
