import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import type { ApplicationLooks } from './looks.ts';
import { listLooks } from './queries/looks.ts';

/** How the hosted pages of each application look, by application id. */
export const applicationLooksPart = defineSnapshotPart<ReadonlyMap<string, ApplicationLooks>>({
  name: 'application-looks',
  load: async ({ db }) => new Map((await listLooks(db)).map((looks) => [looks.applicationId, looks])),
});
