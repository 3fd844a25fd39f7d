import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { dataEvent } from '../webhooks/events.ts';
import { isEventWanted } from '../webhooks/hooks-part.ts';
import { sentinelTarget, type SentinelAction } from './target.ts';

interface Lockout {
  /** As typed, whether or not somebody has it. */
  readonly identifier: string;
  readonly action: SentinelAction;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** Tells webhooks that an identifier was locked by this failure. The lock has happened by then: it is one statement of its own. */
export async function tellLockout(scope: TenantScope, { identifier, action, until }: Lockout): Promise<void> {
  const { pool, target } = sentinelTarget(action, identifier);
  if (pool !== 'Identifier' || !isEventWanted(scope.settings, 'Identifier.Lockout')) return;
  const data = { identifier, action, lockedUntil: new Date(until).toISOString() };
  await scope.write([], async (_trx, _audit, emit) => emit(dataEvent('Identifier.Lockout', { id: target, data })));
}
