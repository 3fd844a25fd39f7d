import { ApiError } from '../../foundation/http/api-error.ts';
import type { Caller } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { findUserById } from '../users/queries.ts';
import type { UserRow } from '../users/tables.ts';

/** The person who calls. @throws ApiError `auth.unauthorized` when they were deleted, `user.suspended` */
export async function getMe({ db }: TenantScope, caller: Caller): Promise<UserRow> {
  const user = caller.type === 'user' ? await findUserById(db, caller.id) : undefined;
  if (!user) throw new ApiError('auth.unauthorized');
  if (user.isSuspended) throw new ApiError('user.suspended');
  return user;
}
