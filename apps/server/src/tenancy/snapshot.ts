import type { TenantDb } from '../foundation/database/tables.ts';

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
