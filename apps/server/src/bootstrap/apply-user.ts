import { ApiError } from '../foundation/http/api-error.ts';
import type { TenantDb, TenantTransaction } from '../foundation/database/tables.ts';
import { assignRolesToUser } from '../features/roles/queries/user-roles.ts';
import { rolesPart } from '../features/roles/roles-part.ts';
import { revokeAfterPasswordChange, revokeSuspendedUser } from '../features/sessions/revoke.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { checkImportedDigest } from '../features/users/check-imported-digest.ts';
import {
  findUserById,
  findUserByIdentifier,
  insertUser,
  updateUser,
  type UserIdentifier,
  type UserPatch,
} from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import { roleIdsOf } from './apply-role.ts';
import type { BootstrapUser } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { hasFields } from './has-fields.ts';
import { newPassword } from './new-password.ts';
import { noteAppliedPassword } from './queries.ts';

/** A person, known by id, else by the first identifier given. @returns the user's id */
export async function applyUser(user: BootstrapUser, scope: BootstrapScope): Promise<string> {
  const { settings, db, write } = scope;
  const { roles = [], id: _id, password: _password, passwordDigest, passwordAlgorithm, ...values } = user;
  const { usernamePolicy } = settings.get(signInExperiencePart);
  if (passwordDigest !== undefined && passwordAlgorithm) checkImportedDigest({ digest: passwordDigest, algorithm: passwordAlgorithm });
  const roleIds = roleIdsOf(settings, { names: roles, type: 'User' });
  const existing = await findUser(db, user, usernamePolicy);
  if (!existing) return createUser(user, { scope, roleIds });
  const password = await newPassword(scope, existing.id, user);
  await write([], async (trx) => {
    if (password || !hasFields(existing, values)) await change(trx, existing, { ...values, usernamePolicy, password });
    await assignRolesToUser(trx, existing.id, roleIds);
  });
  return existing.id;
}

async function createUser(user: BootstrapUser, { scope, roleIds }: { scope: BootstrapScope; roleIds: readonly string[] }): Promise<string> {
  const { settings, write, passwords } = scope;
  const { roles: _roles, password, passwordDigest, passwordAlgorithm, ...values } = user;
  const { usernamePolicy } = settings.get(signInExperiencePart);
  const imported = passwordDigest !== undefined && passwordAlgorithm ? { digest: passwordDigest, algorithm: passwordAlgorithm } : undefined;
  const digest = password === undefined ? imported : await passwords.hash(password);
  return write([], async (trx) => {
    const { id } = await insertUser(trx, { ...values, usernamePolicy, password: digest });
    if (digest) await noteAppliedPassword(trx, id, digest);
    await assignRolesToUser(trx, id, [...new Set([...settings.get(rolesPart).defaultUserRoleIds, ...roleIds])]);
    return id;
  });
}

/** Who gets another password or is suspended is signed out everywhere in the same moment. */
async function change(trx: TenantTransaction, user: UserRow, patch: UserPatch): Promise<void> {
  await updateUser(trx, user.id, patch);
  if (patch.password) await noteAppliedPassword(trx, user.id, patch.password);
  if (patch.password) await revokeAfterPasswordChange(trx, user.id);
  else if (patch.isSuspended && !user.isSuspended) await revokeSuspendedUser(trx, user.id);
}

async function findUser(
  db: TenantDb,
  { id, username, primaryEmail, primaryPhone }: Pick<BootstrapUser, 'id' | 'username' | 'primaryEmail' | 'primaryPhone'>,
  usernames: { readonly caseSensitive: boolean },
): Promise<UserRow | undefined> {
  if (id !== undefined) return findUserById(db, id);
  const identifier: UserIdentifier | undefined =
    username !== undefined
      ? { type: 'username', value: username }
      : primaryEmail !== undefined
        ? { type: 'email', value: primaryEmail }
        : primaryPhone !== undefined
          ? { type: 'phone', value: primaryPhone }
          : undefined;
  return identifier && findUserByIdentifier(db, identifier, usernames);
}

/** The user that a text in the file means: username, e-mail address, phone number or id. @throws ApiError `entity.not_found` */
export async function userIdOf({ db, settings }: BootstrapScope, text: string): Promise<string> {
  const { usernamePolicy } = settings.get(signInExperiencePart);
  for (const type of ['username', 'email', 'phone'] as const) {
    const user = await findUserByIdentifier(db, { type, value: text }, usernamePolicy);
    if (user) return user.id;
  }
  const user = await findUserById(db, text);
  if (!user) throw new ApiError('entity.not_found', { details: `There is no user "${text}".` });
  return user.id;
}
