import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { signInExperiencePart } from '../../sign-in-experience/sign-in-experience.ts';
import { updateUser as changeUser } from '../queries.ts';
import { userParams, userPatchSchema, userResponseSchema } from '../schemas.ts';
import { toUserResponse } from '../user.ts';

export const updateUser = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId',
  access: 'management',
  summary: 'Changes fields of a user; custom data and profile are replaced whole.',
  params: userParams,
  body: userPatchSchema,
  responses: { 200: userResponseSchema },
  errors: ['user.user_not_exist', 'user.username_already_in_use', 'user.email_already_in_use', 'user.phone_already_in_use'],
  event: 'User.Data.Updated',
  async handler({ params, body }, { settings, write }: TenantScope) {
    const { usernamePolicy } = settings.get(signInExperiencePart);
    return write([], async (trx) => ok(toUserResponse(await changeUser(trx, params.userId, { ...body, usernamePolicy }))));
  },
});
