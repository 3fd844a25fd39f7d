import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { signInExperiencePart } from '../../sign-in-experience/sign-in-experience.ts';
import { updateUser } from '../../users/queries.ts';
import { userResponseSchema } from '../../users/schemas.ts';
import { toUserResponse } from '../../users/user.ts';
import { getMe } from '../get-me.ts';
import { requireEmailProof } from '../proofs.ts';
import { mePatchSchema } from '../schemas.ts';

export const updateMe = defineRoute({
  method: 'PATCH',
  path: '/me',
  access: 'me',
  summary: 'Changes one’s own account. A new e-mail address is proven first, with POST /me/verification-codes/verify.',
  body: mePatchSchema,
  responses: { 200: userResponseSchema },
  errors: ['user.suspended', 'auth.require_re_authentication', 'user.username_already_in_use', 'user.email_already_in_use'],
  async handler({ caller, body }, scope: TenantScope) {
    const me = await getMe(scope, caller);
    const { usernamePolicy } = scope.settings.get(signInExperiencePart);
    const address = body.primaryEmail === me.primaryEmail ? undefined : body.primaryEmail;
    return scope.write([], async (trx) => {
      if (address !== undefined) await requireEmailProof(trx, scope, { userId: me.id, address });
      return ok(toUserResponse(await updateUser(trx, me.id, { ...body, usernamePolicy })));
    });
  },
});
