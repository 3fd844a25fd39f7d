import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import { openHook, wantsEvent, type Hook } from './hook.ts';
import type { HookEvent } from './hook-events.ts';
import { listHooks } from './queries/hooks.ts';

/** The tenant's webhooks by their ids, secrets opened. Whether one is failing is not known here: that is state, and read from SQL. */
export const hooksPart = defineSnapshotPart<ReadonlyMap<string, Hook>>({
  name: 'hooks',
  load: async ({ db, open }) => new Map((await listHooks(db)).map((row) => [row.id, openHook(row, open)])),
});

/** Enabled webhooks that want to hear of an event. Costs no statement. */
export const hooksWanting = (settings: Settings, name: string): Hook[] =>
  [...settings.get(hooksPart).values()].filter((hook) => wantsEvent(hook, name));

/** For hot paths, which open a transaction only when somebody wants to be told. */
export const isEventWanted = (settings: Settings, name: HookEvent): boolean => hooksWanting(settings, name).length > 0;
