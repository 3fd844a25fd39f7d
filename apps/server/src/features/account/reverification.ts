import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { UserRow } from '../users/tables.ts';
import { isPersonProven } from '../verification-records/queries.ts';

/** `always`, or `where-possible`: who has nothing to prove it by may set up the first thing that does. */
export type Reverification = 'always' | 'where-possible';

const header = 'logto-verification-id';

/** Whether there is a password or an address by which a person can show again that it is they. */
export const hasVerificationMethod = ({ passwordDigest, primaryEmail, primaryPhone }: UserRow): boolean =>
  passwordDigest !== null || primaryEmail !== null || primaryPhone !== null;

/**
 * A token alone, which may be stolen or left behind on a screen, changes nothing that lets somebody in. The proof counts for ten minutes and for
 * as many changes as are made in them.
 *
 * @throws ApiError `verification_record.permission_denied`
 */
export async function requireReverification(
  { db, now }: Pick<TenantScope, 'db' | 'now'>,
  user: UserRow,
  { headers, kind = 'always' }: { headers: IncomingHttpHeaders; kind?: Reverification },
): Promise<void> {
  if (kind === 'where-possible' && !hasVerificationMethod(user)) return;
  const id = headers[header];
  const isProven = typeof id === 'string' && (await isPersonProven(db, { id, userId: user.id, now: new Date(now()) }));
  if (!isProven) throw new ApiError('verification_record.permission_denied');
}
