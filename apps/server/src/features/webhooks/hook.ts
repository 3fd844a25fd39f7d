import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { HookEvent } from './hook-events.ts';
import type { HookRow } from './tables.ts';

export interface HookConfig {
  readonly url: string;
  /** Sent with each delivery; they may hold credentials. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Tries in quick succession after the first, 0 to 3. */
  readonly retries?: number | undefined;
}

/** A webhook with its secrets opened. */
export interface Hook extends Omit<HookRow, 'config' | 'events'> {
  readonly events: readonly HookEvent[];
  readonly config: HookConfig;
}

export function openHook(row: HookRow, open: (sealed: string) => string): Hook {
  // Only what passed the schema of the routes is ever sealed.
  return { ...row, config: JSON.parse(open(row.config)) as HookConfig, signingKey: open(row.signingKey) };
}

/** Whether the webhook is to be told; `event` is how older clients name a single one. */
export const wantsEvent = (hook: Hook, name: string): boolean =>
  hook.enabled && (hook.event === name || hook.events.some((event) => event === name));

/** As the API answers it: administrators see its secrets. */
export function toHookResponse(row: HookRow, { tenant, sealer }: Pick<TenantScope, 'tenant' | 'sealer'>) {
  const { failingSince, gaveUpAt, ...hook } = openHook(row, (sealed) => sealer.open(sealed));
  return { tenantId: tenant.id, ...hook, ...(failingSince !== null && { failure: { since: failingSince, gaveUpAt } }) };
}
