import { z } from 'zod';
import { defineRoute } from '../../../foundation/http/route.ts';
import { changeOwnPassword } from '../../users/change-own-password.ts';
import type { NewPasswordScope } from '../../users/new-password.ts';
import { accountErrors, openAccount } from '../account.ts';

export const setAccountPassword = defineRoute({
  method: 'POST',
  path: '/api/my-account/password',
  access: 'account',
  summary: 'Sets one’s password, and ends every session but the one it is set from.',
  body: z.object({ password: z.string().min(1).max(1024) }),
  responses: { 204: null },
  errors: [...accountErrors, 'verification_record.permission_denied', 'account_center.field_not_editable', 'password.rejected'],
  event: 'User.Data.Updated',
  async handler(request, scope: NewPasswordScope) {
    const { caller, user } = await openAccount(scope, request, { proof: 'where-possible', edits: 'password' });
    const { password } = request.body;
    return changeOwnPassword(scope, user, { password, kept: caller });
  },
});
