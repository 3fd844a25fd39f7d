import { ApiError } from '../foundation/http/api-error.ts';
import type { TenantDb, TenantTransaction } from '../foundation/database/tables.ts';
import { assignRolesToUser } from '../features/roles/queries/user-roles.ts';
import { rolesPart } from '../features/roles/roles-part.ts';
import { revokeUser } from '../features/sessions/revoke.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { parseLegacyDigest } from '../features/users/legacy-digest.ts';
import {
  findUserById,
  findUserByIdentifier,
  insertUser,
  updateUser,
  type UserIdentifier,
  type UserPatch,
} from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import type { AppliedPasswords } from './applied-passwords.ts';
import { roleIdsOf } from './apply-role.ts';
import type { BootstrapUser } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { hasFields } from './has-fields.ts';

interface UserContext {
  readonly scope: BootstrapScope;
  readonly passwords: AppliedPasswords;
}

/** A person, known by id, else by the first identifier given. @returns the user's id */
export async function applyUser(user: BootstrapUser, { scope, passwords }: UserContext): Promise<string> {
  const { settings, db, write } = scope;
  const { roles = [], id, password, passwordDigest, passwordAlgorithm, ...values } = user;
  const { usernamePolicy } = settings.get(signInExperiencePart);
  if (passwordDigest !== undefined && passwordAlgorithm === 'Legacy') parseLegacyDigest(passwordDigest);
  const roleIds = roleIdsOf(settings, { names: roles, type: 'User' });
  const existing = await findUser(db, user, usernamePolicy);
  if (existing) {
    const next = await passwords.next({ id: existing.id, isNew: false }, { password, passwordDigest, passwordAlgorithm });
    if (next || !hasFields(existing, values)) {
      await write([], (trx) => change(trx, existing, { ...values, usernamePolicy, ...(next && { password: next }) }));
    }
    await write([], (trx) => assignRolesToUser(trx, existing.id, roleIds));
    return existing.id;
  }
  const created = await write([], async (trx) => {
    const row = await insertUser(trx, { ...values, id, usernamePolicy });
    await assignRolesToUser(trx, row.id, [...new Set([...settings.get(rolesPart).defaultUserRoleIds, ...roleIds])]);
    return row;
  });
  const digest = await passwords.next({ id: created.id, isNew: true }, { password, passwordDigest, passwordAlgorithm });
  if (digest) await write([], (trx) => updateUser(trx, created.id, { password: digest }));
  return created.id;
}

/** Who loses their password or is suspended is signed out everywhere in the same moment. */
async function change(trx: TenantTransaction, user: UserRow, patch: UserPatch): Promise<void> {
  await updateUser(trx, user.id, patch);
  if (patch.password || (patch.isSuspended && !user.isSuspended)) await revokeUser(trx, user.id);
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
