import type { TenantDb } from '../../foundation/database/tables.ts';
import type { AuditEntry } from '../../tenancy/tenant-scope.ts';
import { dayOf } from './day.ts';
import { insertActiveUsers } from './queries.ts';

/** Who is known to be written already: those of a busy day. */
const mostRemembered = 100_000;

/** Notes who was active, from audit entries that are written anyway. */
export type RecordActivity = (db: TenantDb, tenantId: string, entries: readonly (AuditEntry & { readonly at: number })[]) => Promise<void>;

/** Active is who was given a token: at a sign-in, at a refresh, by an exchange. Each person is written once a day and process. */
export function createActivityRecorder(): RecordActivity {
  const written = new Set<string>();
  return async (db, tenantId, entries) => {
    const active = new Map<string, { day: string; userId: string }>();
    for (const { key, result, userId, at } of entries) {
      if (userId === undefined || result !== 'Success' || !key.startsWith('ExchangeTokenBy.')) continue;
      const day = dayOf(at);
      const name = `${day} ${tenantId} ${userId}`;
      if (!written.has(name)) active.set(name, { day, userId });
    }
    if (active.size === 0) return;
    await insertActiveUsers(db, [...active.values()]);
    if (written.size + active.size > mostRemembered) written.clear();
    for (const name of active.keys()) written.add(name);
  };
}
