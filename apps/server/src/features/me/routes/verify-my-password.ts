import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { guardAttempt } from '../../sentinel/guard-attempt.ts';
import type { PasswordScope } from '../../users/password.ts';
import { verifyPassword } from '../../users/verify-password.ts';
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
  async handler({ caller, body, languages }, scope: TenantScope & PasswordScope) {
    const me = await getMe(scope, caller);
    const identifier = me.username ?? me.primaryEmail ?? me.primaryPhone ?? me.id;
    const isRight = await guardAttempt(scope, { identifier, action: 'Password', languages }, async () =>
      (await verifyPassword(scope, me, body.password)) ? true : undefined,
    );
    if (!isRight) throw new ApiError('session.invalid_credentials');
    await notePasswordProof(scope, me.id);
    return ok(undefined);
  },
});
