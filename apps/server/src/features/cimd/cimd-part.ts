import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { findEnabled } from './queries.ts';

/** Whether the tenant serves clients that registered nothing and are described by a metadata document; off until somebody switches it on. */
export const cimdPart = defineSnapshotPart<{ readonly enabled: boolean }>({
  name: 'cimd',
  load: async ({ db }) => ({ enabled: (await findEnabled(db)) ?? false }),
});
