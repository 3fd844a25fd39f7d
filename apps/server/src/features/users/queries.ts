import { sql, type QueryCreator } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { Tables, TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { newUserId } from '../../foundation/crypto/ids.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { phoneKey } from './phone-key.ts';
import type { PasswordAlgorithm, UserRow } from './tables.ts';
import { rethrowTakenIdentifier } from './unique.ts';
import { mergePreferences } from './sign-in-preferences.ts';
import type { Identities, MfaVerification, SignInPreferences, UserProfile } from './user.ts';

export type UserIdentifier = { type: 'username' | 'email' | 'phone'; value: string };

/** The part of the sign-in experience's user name policy that decides how user names are compared. */
export interface UsernameComparison {
  readonly caseSensitive: boolean;
}

export interface PasswordDigest {
  digest: string;
  algorithm: PasswordAlgorithm;
}

interface UserValues {
  primaryEmail?: string | null | undefined;
  primaryPhone?: string | null | undefined;
  name?: string | null | undefined;
  avatar?: string | null | undefined;
  profile?: UserProfile | undefined;
  customData?: Record<string, unknown> | undefined;
  identities?: Identities | undefined;
  mfaVerifications?: MfaVerification[] | undefined;
  signInPreferences?: SignInPreferences | undefined;
  isSuspended?: boolean | undefined;
  isPasswordExpired?: boolean | undefined;
  lastSignInAt?: Date | undefined;
  password?: PasswordDigest | undefined;
}

/** A user name is never written without the policy that says which others it collides with. */
type UsernameValue =
  | { username?: undefined; usernamePolicy?: UsernameComparison }
  | { username: string | null | undefined; usernamePolicy: UsernameComparison };

export type UserPatch = UserValues & UsernameValue;

export type NewUser = UserPatch & {
  /** Made here when missing. */
  id?: string | undefined;
  /** The application the person registered through. */
  applicationId?: string | null | undefined;
  cimdClientId?: string | null | undefined;
  createdAt?: Date | undefined;
};

export function findUserById(db: TenantDb, id: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
}

/** @throws ApiError `user.user_not_exist` */
export async function getUserById(db: TenantDb, id: string): Promise<UserRow> {
  const user = await findUserById(db, id);
  if (!user) throw new ApiError('user.user_not_exist', { data: { userId: id } });
  return user;
}

/**
 * The user who signs in with this identifier: e-mail addresses are compared without case, phone numbers without a trunk zero,
 * user names as the policy says. Names that differ only by case may exist from before the policy changed: the exact one wins, then the oldest.
 */
export async function findUserByIdentifier(
  db: TenantDb,
  identifier: UserIdentifier,
  usernames: UsernameComparison,
): Promise<UserRow | undefined> {
  const { type, value } = identifier;
  const users = db.selectFrom('users').selectAll();
  if (type === 'email') return users.where(sql`lower(primary_email)`, '=', sql`lower(${value})`).executeTakeFirst();
  if (type === 'phone') return users.where('primaryPhoneKey', '=', phoneKey(value)).executeTakeFirst();
  if (usernames.caseSensitive) return users.where('username', '=', value).executeTakeFirst();
  return users
    .where(sql`lower(username)`, '=', sql`lower(${value})`)
    .orderBy(sql`username = ${value}`, 'desc')
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst();
}

/** @throws ApiError `user.username_already_in_use`, `user.email_already_in_use`, `user.phone_already_in_use` */
export async function insertUser(trx: TenantTransaction, user: NewUser): Promise<UserRow> {
  const { id = newUserId(), applicationId, cimdClientId, createdAt, ...patch } = user;
  await claimUsername(trx, id, patch);
  return trx
    .insertInto('users')
    .values({ id, applicationId, cimdClientId, createdAt, ...toColumns(patch) })
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch(rethrowTakenIdentifier);
}

/**
 * Changes the named fields; JSON fields are replaced whole.
 *
 * @throws ApiError `user.user_not_exist` and those of `insertUser`
 */
export async function updateUser(trx: TenantTransaction, id: string, patch: UserPatch): Promise<UserRow> {
  await claimUsername(trx, id, patch);
  const user = await trx
    .updateTable('users')
    .set({ ...toColumns(patch), updatedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
    .catch(rethrowTakenIdentifier);
  if (!user) throw new ApiError('user.user_not_exist', { data: { userId: id } });
  return user;
}

/** Lays the given keys over the stored ones, in one statement. @throws ApiError `user.user_not_exist` */
export async function mergeUserJson(
  trx: TenantTransaction,
  id: string,
  { customData = {}, profile = {} }: { customData?: Record<string, unknown>; profile?: UserProfile },
): Promise<UserRow> {
  const user = await trx
    .updateTable('users')
    .set({
      customData: sql<Record<string, unknown>>`custom_data || ${json(customData)}`,
      profile: sql<UserProfile>`profile || ${json(profile)}`,
      updatedAt: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!user) throw new ApiError('user.user_not_exist', { data: { userId: id } });
  return user;
}

/** Lays decisions over those that a person took; two changes at once wait for each other. @throws ApiError `user.user_not_exist` */
export async function changePreferences(trx: TenantTransaction, userId: string, change: SignInPreferences): Promise<UserRow> {
  const row = await trx.selectFrom('users').select('signInPreferences').where('id', '=', userId).forUpdate().executeTakeFirst();
  if (!row) throw new ApiError('user.user_not_exist', { data: { userId } });
  return updateUser(trx, userId, { signInPreferences: mergePreferences(row.signInPreferences, change) });
}

/**
 * With case-insensitive names the unique index does not decide: two people who choose `Ann` and `ann` at once are kept apart
 * by a lock on the lower-case name until the transaction ends.
 */
async function claimUsername(trx: TenantTransaction, userId: string, { username, usernamePolicy }: UserPatch): Promise<void> {
  if (!username || !usernamePolicy || usernamePolicy.caseSensitive) return;
  await trx.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(lower(${username}), 1100))`.as('lock')).execute();
  const holder = await trx
    .selectFrom('users')
    .select('id')
    .where(sql`lower(username)`, '=', sql`lower(${username})`)
    .where('id', '<>', userId)
    .executeTakeFirst();
  if (holder) throw new ApiError('user.username_already_in_use');
}

function toColumns(patch: UserPatch) {
  const { usernamePolicy: _, password, profile, customData, identities, mfaVerifications, signInPreferences, ...plain } = patch;
  return {
    ...plain,
    ...(plain.primaryPhone !== undefined && { primaryPhoneKey: plain.primaryPhone === null ? null : phoneKey(plain.primaryPhone) }),
    ...(profile && { profile: json(profile) }),
    ...(customData && { customData: json(customData) }),
    ...(identities && { identities: json(identities) }),
    ...(mfaVerifications && { mfaVerifications: json(mfaVerifications) }),
    ...(signInPreferences && { signInPreferences: json(signInPreferences) }),
    ...(password && {
      passwordDigest: password.digest,
      passwordAlgorithm: password.algorithm,
      passwordUpdatedAt: sql<Date>`now()`,
      isPasswordExpired: false,
    }),
  };
}

/** Replaces an imported digest by ours after a successful check, unless the password was changed meanwhile. */
export async function upgradePasswordDigest(
  db: TenantDb,
  user: Pick<UserRow, 'id' | 'passwordDigest'>,
  password: PasswordDigest,
): Promise<void> {
  await db
    .updateTable('users')
    .set({ passwordDigest: password.digest, passwordAlgorithm: password.algorithm })
    .where('id', '=', user.id)
    .where('passwordDigest', '=', user.passwordDigest)
    .execute();
}

/** Notes when a person last signed in; not run yet, so that it can be part of another statement: `db.with('signedIn', (part) => touchLastSignIn(part, …))`. */
export const touchLastSignIn = (creator: QueryCreator<Tables>, id: string, at: Date) =>
  creator.updateTable('users').set({ lastSignInAt: at }).where('id', '=', id);

/** @returns the deleted row. @throws ApiError `user.user_not_exist` */
export async function deleteUser(trx: TenantTransaction, id: string): Promise<UserRow> {
  const user = await trx.deleteFrom('users').where('id', '=', id).returningAll().executeTakeFirst();
  if (!user) throw new ApiError('user.user_not_exist', { data: { userId: id } });
  return user;
}

/** How many users the tenant has, exact, without reading them. */
export async function countUsers(db: TenantDb): Promise<number> {
  const { total } = await db
    .selectFrom('userCounters')
    .select(sql<number>`coalesce(sum(amount), 0)::bigint`.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** User names that would be one if case did not count: how many groups there are, and the first of them. */
export async function findUsernameCaseConflicts(
  db: TenantDb,
  limit: number,
): Promise<{ totalConflicts: number; samples: { usernameLower: string; userIds: string[] }[] }> {
  const groups = await db
    .selectFrom('users')
    .select([
      sql<string>`lower(username)`.as('usernameLower'),
      sql<string[]>`array_agg(id::text order by created_at)`.as('userIds'),
      sql<number>`count(*) over ()`.as('totalConflicts'),
    ])
    .where('username', 'is not', null)
    .groupBy(sql`lower(username)`)
    .having(sql`count(*)`, '>', 1)
    .orderBy('usernameLower')
    .limit(limit)
    .execute();
  return {
    totalConflicts: groups[0]?.totalConflicts ?? 0,
    samples: groups.map(({ usernameLower, userIds }) => ({ usernameLower, userIds })),
  };
}
