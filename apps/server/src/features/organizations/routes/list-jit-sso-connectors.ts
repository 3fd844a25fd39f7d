import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { ssoConnectorResponse } from '../../sso-connectors/schemas.ts';
import { toSsoConnectorResponse } from '../../sso-connectors/sso-connector-response.ts';
import { ssoConnectorsPart } from '../../sso-connectors/sso-connectors-part.ts';
import { listJitSsoConnectorIds } from '../queries/jit-sso-connectors.ts';
import { getOrganization } from '../queries/organizations.ts';
import { organizationParams } from '../schemas.ts';

export const listJitSsoConnectors = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id/jit/sso-connectors',
  access: 'management',
  summary: 'Lists the enterprise connectors whose people join the organization.',
  params: organizationParams,
  query: optionalPageQuery,
  responses: { 200: z.array(ssoConnectorResponse) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, query }, { db, tenant, settings }: TenantScope) {
    const { id } = await getOrganization(db, params.id);
    const ids = new Set(await listJitSsoConnectorIds(db, id));
    const chosen = settings.get(ssoConnectorsPart).filter((connector) => ids.has(connector.id));
    const connectors = chosen.map((connector) => toSsoConnectorResponse(connector, tenant.id));
    const wanted = toPage(query);
    return wanted ? page(connectors.slice(wanted.offset, wanted.offset + wanted.limit), connectors.length) : ok(connectors);
  },
});
