import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { toFactoryResponse } from '../connector-response.ts';
import type { ConnectorsScope } from '../connectors-scope.ts';
import { connectorFactoryResponse } from '../schemas.ts';

export const listConnectorFactories = defineRoute({
  method: 'GET',
  path: '/api/connector-factories',
  access: 'management',
  summary: 'Connector packages that can be set up.',
  responses: { 200: z.array(connectorFactoryResponse) },
  errors: [],
  handler: ({ languages }, { connectors }: ConnectorsScope) => ok(connectors.list.map((factory) => toFactoryResponse(factory, languages))),
});
