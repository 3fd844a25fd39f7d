import type { TenantDb } from '../../foundation/database/tables.ts';
import { deleteOfAccount, deleteOfClient, restartInteractionsOfAccount } from './queries.ts';

/** Ends everything a person has: sessions, grants, codes, refresh and opaque access tokens. JWTs already issued live out their time. */
export async function revokeUser(db: TenantDb, userId: string): Promise<void> {
  await deleteOfAccount(db, userId);
}

/** The same when the password changes: sign-ins in progress, which may rest on the old one, begin anew. */
export async function revokeAfterPasswordChange(db: TenantDb, userId: string): Promise<void> {
  await restartInteractionsOfAccount(db, userId);
  await deleteOfAccount(db, userId);
}

/** Ends everything an application was given. */
export async function revokeApplication(db: TenantDb, applicationId: string): Promise<void> {
  await deleteOfClient(db, applicationId);
}
