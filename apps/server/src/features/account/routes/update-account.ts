import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { signInExperiencePart } from '../../sign-in-experience/sign-in-experience.ts';
import { assertOwnUsernameFree } from '../../users/choose-username.ts';
import { updateUser } from '../../users/queries.ts';
import { toUserResponse } from '../../users/user.ts';
import { accountErrors, openAccount } from '../account.ts';
import { accountSchema, readAccountResponse } from '../account-response.ts';
import { assertEditable } from '../field-controls.ts';
import { requireReverification } from '../reverification.ts';
import { accountPatch } from '../schemas.ts';
import { assertSignInMethodLeft } from '../sign-in-methods.ts';

const scopeOfField = { name: 'profile', avatar: 'profile', username: 'profile', customData: 'custom_data' } as const;
const fields = ['name', 'avatar', 'username', 'customData'] as const;

export const updateAccount = defineRoute({
  method: 'PATCH',
  path: '/api/my-account',
  access: 'account',
  summary: 'Changes one’s own name, picture, user name (after one has proven who one is) and custom data, which is replaced whole.',
  body: accountPatch,
  responses: { 200: accountSchema },
  errors: [
    ...accountErrors,
    'account_center.field_not_editable',
    'auth.unauthorized',
    'verification_record.permission_denied',
    'user.username_already_in_use',
    'user.last_sign_in_method_required',
  ],
  event: 'User.Data.Updated',
  async handler(request, scope: TenantScope) {
    const { body, headers, ip, languages } = request;
    const { caller, user } = await openAccount(scope, request);
    for (const field of fields.filter((name) => body[name] !== undefined)) {
      assertEditable(scope.settings, field);
      if (!caller.scopes.includes(scopeOfField[field])) throw new ApiError('auth.unauthorized', { status: 400 });
    }
    if (body.username !== undefined) await requireReverification(scope, user, { headers });
    if (body.username) await assertOwnUsernameFree(scope, user, { username: body.username, ip, languages });
    const { usernamePolicy } = scope.settings.get(signInExperiencePart);
    return scope.write([], async (trx) => {
      const row = await updateUser(trx, user.id, { ...body, usernamePolicy });
      if (body.username === null) await assertSignInMethodLeft(trx, row);
      return { ...ok(await readAccountResponse({ ...scope, db: trx }, { caller, user: row })), eventData: toUserResponse(row) };
    });
  },
});
