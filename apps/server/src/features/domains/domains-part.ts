import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { listActive } from './queries.ts';
import type { VerificationFile } from './schemas.ts';

/** Files that third parties look for on the tenant's active domains: domain → path → file. */
export const domainsPart = defineSnapshotPart<ReadonlyMap<string, ReadonlyMap<string, VerificationFile>>>({
  name: 'domains',
  load: async ({ db }) =>
    new Map(
      (await listActive(db)).map(({ domain, verificationFiles }) => [domain, new Map(verificationFiles.map((file) => [file.path, file]))]),
    ),
});
