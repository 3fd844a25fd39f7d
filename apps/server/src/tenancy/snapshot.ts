import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../foundation/database/tables.ts';

/** One part of a tenant's settings, kept in memory. Declared by the slice that owns the tables it is read from. */
export interface SnapshotPart<Value> {
  /** Stable name: it travels in notifications between nodes. */
  readonly name: string;
  readonly load: (source: SnapshotSource) => Promise<Value>;
}

export interface SnapshotSource {
  readonly tenantId: string;
  readonly db: TenantDb;
  /** Opens what was sealed under SECRET_KEY. */
  readonly open: (sealed: string) => string;
}

/** A tenant's settings as they are now in this process. Reading never touches SQL. */
export interface Settings {
  get<Value>(part: SnapshotPart<Value>): Value;
}

/**
 * Declares a part of the settings snapshot.
 *
 *   export const signInExperiencePart = defineSnapshotPart({ name: 'sign-in-experience', load: ({ db }) => readSignInExperience(db) });
 */
export function defineSnapshotPart<Value>(part: SnapshotPart<Value>): SnapshotPart<Value> {
  return part;
}

declare module '../foundation/database/tables.ts' {
  interface Tables {
    snapshotVersions: { part: string; version: number };
  }
}

/** Marks a part as changed, in the transaction of the change. `TenantScope.write` calls it for the parts it is given. */
export async function bumpSnapshotVersion(trx: TenantTransaction, part: string): Promise<void> {
  await trx
    .insertInto('snapshotVersions')
    .values({ part, version: 1 })
    .onConflict((conflict) => conflict.columns(['part']).doUpdateSet({ version: sql<number>`snapshot_versions.version + 1` }))
    .execute();
}
