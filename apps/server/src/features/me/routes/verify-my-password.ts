import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { PasswordScope } from '../../users/password.ts';
import { provePassword } from '../../users/prove-password.ts';
import { getMe } from '../get-me.ts';
import { notePasswordProof } from '../proofs.ts';

export const verifyMyPassword = defineRoute({
  method: 'POST',
  path: '/me/password/verify',
  access: 'me',
  summary: 'Proves that one knows one’s password: for the next ten minutes it may be changed.',
  body: z.object({ password: z.string() }),
  responses: { 200: null },
  errors: ['user.suspended', 'session.invalid_credentials', 'session.verification_blocked_too_many_attempts'],
  async handler({ caller, body: { password }, languages }, scope: TenantScope & PasswordScope) {
    const me = await getMe(scope, caller);
    await provePassword(scope, me, { password, languages });
    await notePasswordProof(scope, me.id);
    return ok(undefined);
  },
});
