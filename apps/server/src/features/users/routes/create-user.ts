import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assignRolesToUser } from '../../roles/queries/user-roles.ts';
import { rolesPart } from '../../roles/roles-part.ts';
import { signInExperiencePart } from '../../sign-in-experience/sign-in-experience.ts';
import { checkImportedDigest } from '../check-imported-digest.ts';
import type { PasswordHasher, PasswordScope } from '../password.ts';
import { insertUser, type PasswordDigest } from '../queries.ts';
import { newUserSchema, userResponseSchema } from '../schemas.ts';
import { toUserResponse } from '../user.ts';
import type { z } from 'zod';

export const createUser = defineRoute({
  method: 'POST',
  path: '/api/users',
  access: 'management',
  summary: 'Creates a user, with a password, with a digest made elsewhere, or without either. The password policy does not apply here.',
  body: newUserSchema,
  responses: { 200: userResponseSchema },
  errors: [
    'user.password_and_digest',
    'user.password_algorithm_required',
    'guard.invalid_input',
    'password.invalid_legacy_password_format',
    'password.unsupported_legacy_hash_algorithm',
    'user.username_already_in_use',
    'user.email_already_in_use',
    'user.phone_already_in_use',
  ],
  event: 'User.Created',
  async handler({ body }, { settings, write, passwords }: TenantScope & PasswordScope) {
    const { password: _password, passwordDigest: _digest, passwordAlgorithm: _algorithm, ...values } = body;
    const password = await readPassword(body, passwords);
    const { usernamePolicy } = settings.get(signInExperiencePart);
    return write([], async (trx) => {
      const row = await insertUser(trx, { ...values, usernamePolicy, password });
      await assignRolesToUser(trx, row.id, settings.get(rolesPart).defaultUserRoleIds);
      return ok(toUserResponse(row));
    });
  },
});

async function readPassword(
  { password, passwordDigest, passwordAlgorithm }: z.infer<typeof newUserSchema>,
  passwords: PasswordHasher,
): Promise<PasswordDigest | undefined> {
  if (password !== undefined && passwordDigest !== undefined) throw new ApiError('user.password_and_digest');
  if (password !== undefined) return passwords.hash(password);
  if (passwordDigest === undefined) return undefined;
  if (passwordAlgorithm === undefined) throw new ApiError('user.password_algorithm_required');
  const imported = { digest: passwordDigest, algorithm: passwordAlgorithm };
  checkImportedDigest(imported);
  return imported;
}
