import { expect, it } from 'vitest';
import { defineSnapshotPart } from './snapshot.ts';
import { TenantSettings } from './tenant-settings.ts';

/** Settings of two parts whose every load the test ends itself. */
function createSettings() {
  const slowLoads: PromiseWithResolvers<string>[] = [];
  let fails = false;
  const slow = defineSnapshotPart({
    name: 'slow',
    load: () => {
      const load = Promise.withResolvers<string>();
      slowLoads.push(load);
      return load.promise;
    },
  });
  const quick = defineSnapshotPart({
    name: 'quick',
    load: async () => {
      if (fails) throw new Error('no database');
    },
  });
  const parts = new Map([slow, quick].map((part) => [part.name, part]));
  const settings = new TenantSettings(parts, { tenantId: 'default', db: undefined as never, open: (sealed) => sealed });
  return { settings, slow, slowLoads, failQuick: (value: boolean) => (fails = value) };
}

it('a load that failed puts nothing late over what was read after it', async () => {
  const { settings, slow, slowLoads, failQuick } = createSettings();
  failQuick(true);
  const failed = settings.refresh().catch((error: unknown) => error);
  await new Promise(setImmediate);
  failQuick(false);
  settings.markStale(['slow']);
  const again = settings.refresh().catch(() => settings.refresh());
  await new Promise(setImmediate);
  expect(slowLoads).toHaveLength(1);
  slowLoads[0]?.resolve('old');
  expect(await failed).toBeInstanceOf(Error);
  await expect.poll(() => slowLoads.length).toBe(2);
  slowLoads[1]?.resolve('new');
  await again;
  expect(settings.get(slow)).toBe('new');
});

it('a change during a load is loaded again', async () => {
  const { settings, slow, slowLoads } = createSettings();
  const refreshed = settings.refresh();
  settings.markStale(['slow']);
  slowLoads[0]?.resolve('old');
  await expect.poll(() => slowLoads.length).toBe(2);
  slowLoads[1]?.resolve('new');
  await refreshed;
  expect(settings.get(slow)).toBe('new');
  expect(settings.fresh).toBe(true);
});
