import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { toFactoryResponse } from '../connector-response.ts';
import type { ConnectorsScope } from '../connectors-scope.ts';
import { connectorFactoryResponse, connectorParams } from '../schemas.ts';

export const getConnectorFactory = defineRoute({
  method: 'GET',
  path: '/api/connector-factories/:id',
  access: 'management',
  summary: 'One connector package, with its form and its instructions.',
  params: connectorParams,
  responses: { 200: connectorFactoryResponse },
  errors: ['entity.not_found'],
  handler: ({ params, languages }, { connectors }: ConnectorsScope) => {
    const factory = connectors.find(params.id);
    if (!factory) throw new ApiError('entity.not_found', { data: { id: params.id } });
    return ok(toFactoryResponse(factory, languages));
  },
});
