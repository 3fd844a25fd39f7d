import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toConnectorResponse } from '../connector-response.ts';
import { installedConnectors, type ConnectorsScope } from '../connectors-scope.ts';
import { connectorResponse } from '../schemas.ts';

export const listConnectors = defineRoute({
  method: 'GET',
  path: '/api/connectors',
  access: 'management',
  summary: 'Connectors that are set up, all or those for one target.',
  query: z.object({ target: z.string().optional() }),
  responses: { 200: z.array(connectorResponse) },
  errors: [],
  handler: ({ query, languages }, scope: TenantScope & ConnectorsScope) => {
    const responses = installedConnectors(scope).map((installed) => toConnectorResponse(installed, languages));
    return ok(responses.filter(({ target }) => query.target === undefined || target === query.target));
  },
});
