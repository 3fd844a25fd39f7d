import { newId } from '../../foundation/crypto/ids.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { authorizationsOf } from './authorizations.ts';
import { deleteOfAccount, deleteOfClient, dropResultsOfAccount, findSessionByUid, restartInteractionsOfAccount } from './queries.ts';
import { insertBackchannelLogouts } from './queries/backchannel-logouts.ts';
import { deleteGrantsOfAccount } from './queries/grants-of-account.ts';
import { deleteOthersOfAccount, deleteSessionOfAccount, lockSessions, removeAuthorizations } from './queries/sessions-of-account.ts';
import type { OidcPayload } from './tables.ts';

// What ends a session stores, in the same transaction, which applications are to be told. `backchannel-logout.ts` tells them.

// Call these after the change of the person's row and in its transaction: whatever is written of them at the same moment has waited for that
// row (`queries/person-writes.ts`), so that it is either there to be deleted or not written at all.

/** Ends everything a person has: sessions, grants, codes, refresh and opaque access tokens. JWTs already issued live out their time. */
export async function revokeUser(db: TenantDb, userId: string): Promise<void> {
  await tellApplications(db, userId, await deleteOfAccount(db, userId));
}

/** Where a person does something from. */
export interface SignedInHere {
  readonly sessionUid?: string | undefined;
  readonly grantId: string;
}

/**
 * The same when the password changes: sign-ins in progress, which may rest on the old one, begin anew.
 *
 * @param kept stays, with what was granted in it: the person has just changed the password there
 */
export async function revokeAfterPasswordChange(db: TenantDb, userId: string, kept?: SignedInHere): Promise<void> {
  await restartInteractionsOfAccount(db, userId);
  if (!kept) return revokeUser(db, userId);
  const { sessionUid, grantId } = kept;
  const session = sessionUid === undefined ? undefined : await findSessionByUid(db, sessionUid);
  const granted = Object.values(authorizationsOf(session?.payload ?? {})).flatMap((authorization) => authorization.grantId ?? []);
  const ended = await deleteOthersOfAccount(db, { accountId: userId, sessionUid, grantIds: [grantId, ...granted] });
  await tellApplications(db, userId, ended);
}

/** The same for a suspension: a sign-in that only had to be resumed does not go on when it is lifted. */
export async function revokeSuspendedUser(db: TenantDb, userId: string): Promise<void> {
  await dropResultsOfAccount(db, userId);
  await revokeUser(db, userId);
}

/** Ends everything an application was given. */
export async function revokeApplication(db: TenantDb, applicationId: string): Promise<void> {
  await deleteOfClient(db, applicationId);
}

/**
 * Ends one session of a person, and of the grants used in it those that `endsGrantOf` names by their application.
 * @returns false when the person has no such session
 */
export async function revokeSession(
  trx: TenantTransaction,
  { userId, uid, endsGrantOf }: { userId: string; uid: string; endsGrantOf: (clientId: string) => boolean },
): Promise<boolean> {
  const session = await deleteSessionOfAccount(trx, { accountId: userId, uid });
  if (!session) return false;
  await tellApplications(trx, userId, [session.payload]);
  const ids = Object.entries(authorizationsOf(session.payload)).flatMap(([clientId, { grantId }]) =>
    grantId !== undefined && endsGrantOf(clientId) ? [grantId] : [],
  );
  if (ids.length > 0) await revokeGrants(trx, userId, ids);
  return true;
}

/**
 * Ends grants of a person with their tokens, and takes them out of the person's sessions.
 * @returns how many there were
 */
export async function revokeGrants(trx: TenantTransaction, userId: string, grantIds: readonly string[]): Promise<number> {
  const ended = new Set(await deleteGrantsOfAccount(trx, { accountId: userId, ids: grantIds }));
  if (ended.size === 0) return 0;
  for (const { uid, payload } of await lockSessions(trx, userId)) {
    const touched = Object.entries(authorizationsOf(payload)).filter(([, { grantId }]) => grantId !== undefined && ended.has(grantId));
    if (touched.length === 0) continue;
    await tellApplications(trx, userId, [{ authorizations: Object.fromEntries(touched) }]);
    await removeAuthorizations(
      trx,
      uid,
      touched.map(([clientId]) => clientId),
    );
  }
  return ended.size;
}

/** Stores that the applications of sessions that have ended are to be told. Those that do not want to know are dropped when it is their turn. */
async function tellApplications(db: TenantDb, accountId: string, sessions: readonly OidcPayload[]): Promise<void> {
  const logouts = sessions.flatMap((session) =>
    Object.entries(authorizationsOf(session)).map(([clientId, { sid }]) => ({ id: newId(), clientId, accountId, sid: sid ?? null })),
  );
  if (logouts.length > 0) await insertBackchannelLogouts(db, logouts);
}
