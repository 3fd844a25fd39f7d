import { z } from 'zod';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../../account/account.ts';
import type { PasswordScope } from '../../users/password.ts';
import { provePassword } from '../../users/prove-password.ts';
import { beginRecord } from '../records.ts';
import { begunResponse } from '../schemas.ts';

export const verifyAccountPassword = defineRoute({
  method: 'POST',
  path: '/api/verifications/password',
  access: 'account',
  summary: 'Proves by one’s password who one is: for the next ten minutes the account may be changed with the record’s id.',
  body: z.object({ password: z.string().min(1).max(1024) }),
  responses: { 201: begunResponse },
  errors: [...accountErrors, 'session.invalid_credentials', 'session.verification_blocked_too_many_attempts'],
  async handler(request, scope: TenantScope & PasswordScope) {
    const { user } = await openAccount(scope, request);
    await provePassword(scope, user, { password: request.body.password, languages: request.languages });
    return created(await beginRecord(scope, { userId: user.id, details: { type: 'Password' }, provesPerson: true, isVerified: true }));
  },
});
