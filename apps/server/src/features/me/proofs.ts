import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { UserRow } from '../users/tables.ts';
import { putProof, takeProof } from './queries.ts';

// A stolen console token alone changes neither the password nor the address that resets it: the person proves just before that they know the
// password, or that they read the address.

const proofMs = 10 * 60_000;

const ofPassword = 'password';
const ofEmail = (address: string): string => `email:${address.toLowerCase()}`;

export const notePasswordProof = ({ db, now }: TenantScope, userId: string): Promise<void> =>
  putProof(db, { userId, subject: ofPassword, expiresAt: new Date(now() + proofMs) });

export const noteEmailProof = ({ db, now }: TenantScope, userId: string, address: string): Promise<void> =>
  putProof(db, { userId, subject: ofEmail(address), expiresAt: new Date(now() + proofMs) });

/** Before a new password: the old one, or the address of the account. @throws ApiError `auth.require_re_authentication` */
export async function requireOwnProof(trx: TenantTransaction, { now }: Pick<TenantScope, 'now'>, user: UserRow): Promise<void> {
  const subjects = [ofPassword, ...(user.primaryEmail === null ? [] : [ofEmail(user.primaryEmail)])];
  if (!(await takeProof(trx, { userId: user.id, subjects, now: new Date(now()) })))
    throw new ApiError('auth.require_re_authentication', { status: 401 });
}

/** Before a new address: that one. @throws ApiError `auth.require_re_authentication` */
export async function requireEmailProof(
  trx: TenantTransaction,
  { now }: Pick<TenantScope, 'now'>,
  { userId, address }: { userId: string; address: string },
): Promise<void> {
  const isProven = await takeProof(trx, { userId, subjects: [ofEmail(address)], now: new Date(now()) });
  if (!isProven) throw new ApiError('auth.require_re_authentication', { status: 401 });
}
