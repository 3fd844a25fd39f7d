import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { isClientIdUrl } from '../cimd/client-id-url.ts';
import { listDocuments } from '../cimd/queries.ts';
import { listGrants } from './queries/grants-of-account.ts';
import { toGrantResponse } from './schemas.ts';

interface Wanted {
  readonly userId: string;
  /** Default: both. */
  readonly appType?: 'firstParty' | 'thirdParty' | undefined;
}

/** What a person has granted, with the names of the applications, newest first. */
export async function listApplicationGrants({ db, settings }: Pick<TenantScope, 'db' | 'settings'>, wanted: Wanted) {
  const applications = settings.get(applicationsPart);
  const rows = await listGrants(db, wanted.userId);
  const documents = await listDocuments(
    db,
    rows.map(({ clientId }) => clientId).filter((clientId) => isClientIdUrl(clientId)),
  );
  const metadataClients = new Map(documents.map(({ clientId, document }) => [clientId, document?.name]));
  const find = (id: string) =>
    isClientIdUrl(id) ? { id, name: metadataClients.get(id) ?? new URL(id).host, isThirdParty: true } : applications.get(id);
  return rows.flatMap((grant) => {
    const application = find(grant.clientId);
    if (!application) return []; // deleted this moment
    const appType = application.isThirdParty ? 'thirdParty' : 'firstParty';
    return wanted.appType === undefined || wanted.appType === appType ? [toGrantResponse(grant, application)] : [];
  });
}
