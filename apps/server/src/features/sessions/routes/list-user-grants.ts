import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../../applications/applications-part.ts';
import { isClientIdUrl } from '../../cimd/client-id-url.ts';
import { listDocuments } from '../../cimd/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { listGrants } from '../queries/grants-of-account.ts';
import { grantSchema, toGrantResponse } from '../schemas.ts';

export const listUserGrants = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/grants',
  access: 'management',
  summary: 'Lists what a user has granted to applications, newest first.',
  params: userParams,
  query: z.object({ appType: z.enum(['firstParty', 'thirdParty']).optional() }),
  responses: { 200: z.object({ grants: z.array(grantSchema) }) },
  errors: [],
  async handler({ params, query }, { db, settings }: TenantScope) {
    const applications = settings.get(applicationsPart);
    const rows = await listGrants(db, params.userId);
    const documents = await listDocuments(
      db,
      rows.map(({ clientId }) => clientId).filter((clientId) => isClientIdUrl(clientId)),
    );
    const metadataClients = new Map(documents.map(({ clientId, document }) => [clientId, document?.name]));
    const find = (id: string) =>
      isClientIdUrl(id) ? { id, name: metadataClients.get(id) ?? new URL(id).host, isThirdParty: true } : applications.get(id);
    const grants = rows.flatMap((grant) => {
      const application = find(grant.clientId);
      if (!application) return []; // deleted this moment
      const appType = application.isThirdParty ? 'thirdParty' : 'firstParty';
      return query.appType === undefined || query.appType === appType ? [toGrantResponse(grant, application)] : [];
    });
    return ok({ grants });
  },
});
