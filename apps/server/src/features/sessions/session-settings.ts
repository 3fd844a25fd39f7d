import { z } from 'zod';
import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { findSessionTtl } from './queries.ts';

const defaultTtlSeconds = 1_209_600;

/** On the wire, in seconds. */
export const sessionSettingsSchema = z.object({ ttl: z.number().int().min(1).max(31_536_000) });

/** How long a browser stays signed in after the last time an application sent it here. */
export const sessionSettingsPart = defineSnapshotPart<{ readonly ttlSeconds: number }>({
  name: 'session-settings',
  load: async ({ db }) => ({ ttlSeconds: (await findSessionTtl(db)) ?? defaultTtlSeconds }),
});
