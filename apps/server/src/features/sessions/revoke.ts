import type { TenantDb } from '../../foundation/database/tables.ts';
import { deleteOfAccount, deleteOfClient } from './queries.ts';

/** Ends everything a person has: sessions, grants, codes, refresh and opaque access tokens. JWTs already issued live out their time. */
export async function revokeUser(db: TenantDb, userId: string): Promise<void> {
  await deleteOfAccount(db, userId);
}

/** Ends everything an application was given. */
export async function revokeApplication(db: TenantDb, applicationId: string): Promise<void> {
  await deleteOfClient(db, applicationId);
}
