import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import type { RegisteredApplication } from './application.ts';
import { builtInApplications } from './built-in.ts';
import { listApplications } from './queries.ts';
import { listSecrets } from './queries/secrets.ts';

/** Every application of the tenant by its id, the built-in ones included. */
export const applicationsPart = defineSnapshotPart<ReadonlyMap<string, RegisteredApplication>>({
  name: 'applications',
  async load({ db, tenantId, open }) {
    const rows = await listApplications(db);
    const secrets = Map.groupBy(await listSecrets(db), (secret) => secret.applicationId);
    const registered = rows.map((row): RegisteredApplication => ({
      ...row,
      secrets: (secrets.get(row.id) ?? []).map(({ name, sealedValue, createdAt, expiresAt }) => ({
        name,
        value: open(sealedValue),
        createdAt,
        expiresAt,
      })),
      isBuiltIn: false,
    }));
    return new Map([...builtInApplications(tenantId), ...registered].map((application) => [application.id, application]));
  },
});
