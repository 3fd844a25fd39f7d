import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { backchannelLogoutQueue } from './backchannel-logout.ts';
import { findSessionRow } from './queries/sessions-of-account.ts';
import { revokeGrants, revokeSession } from './revoke.ts';

interface EndedSession {
  readonly userId: string;
  readonly uid: string;
  /** Whose grants in it end too; those to applications of others stay by default. */
  readonly revokeGrantsTarget: 'all' | 'firstParty';
}

/** Ends a session of a person and tells its applications. @throws ApiError `oidc.session_not_found`, `oidc.invalid_session_account_id` when it is somebody else's */
export async function endSession({ settings, write, wake }: TenantScope, { userId, uid, revokeGrantsTarget }: EndedSession): Promise<void> {
  const applications = settings.get(applicationsPart);
  const endsGrantOf = (clientId: string) => revokeGrantsTarget === 'all' || applications.get(clientId)?.isThirdParty === false;
  await write([], async (trx) => {
    if (await revokeSession(trx, { userId, uid, endsGrantOf })) return;
    const belongsToAnother = (await findSessionRow(trx, uid)) !== undefined;
    throw belongsToAnother ? new ApiError('oidc.invalid_session_account_id', { status: 404 }) : new ApiError('oidc.session_not_found');
  });
  wake(backchannelLogoutQueue);
}

/** Takes back what a person granted to an application. @throws ApiError `oidc.invalid_grant` when they granted nothing of this id */
export async function endGrant({ write, wake }: TenantScope, { userId, grantId }: { userId: string; grantId: string }): Promise<void> {
  await write([], async (trx) => {
    if ((await revokeGrants(trx, userId, [grantId])) === 0) throw new ApiError('oidc.invalid_grant');
  });
  wake(backchannelLogoutQueue);
}
