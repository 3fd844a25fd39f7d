import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { SsoProvidersScope } from '../provider-config.ts';
import { ssoConnectorWithProvider } from '../schemas.ts';
import { toSsoConnectorWithProvider } from '../sso-connector-response.ts';
import { ssoConnectorsPart } from '../sso-connectors-part.ts';

export const listSsoConnectors = defineRoute({
  method: 'GET',
  path: '/api/sso-connectors',
  access: 'management',
  summary: 'Lists enterprise connectors, oldest first, with what their providers say of themselves.',
  query: optionalPageQuery,
  responses: { 200: z.array(ssoConnectorWithProvider) },
  errors: [],
  async handler({ query }, scope: TenantScope & SsoProvidersScope) {
    const connectors = scope.settings.get(ssoConnectorsPart);
    const wanted = toPage(query);
    const shown = wanted ? connectors.slice(wanted.offset, wanted.offset + wanted.limit) : connectors;
    const described = await Promise.all(shown.map((connector) => toSsoConnectorWithProvider(connector, scope)));
    return wanted ? page(described, connectors.length) : ok(described);
  },
});
