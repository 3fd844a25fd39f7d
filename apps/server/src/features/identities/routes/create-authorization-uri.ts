import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getInstalledConnector, type ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { startLink } from '../identity-links.ts';
import { authorizationRequestSchema } from '../schemas.ts';

export const createAuthorizationUri = defineRoute({
  method: 'POST',
  path: '/api/connectors/:connectorId/authorization-uri',
  access: 'management',
  summary: 'Begins linking a user’s account at a social provider: answers the address to send their browser to.',
  params: z.object({ connectorId: z.string().min(1) }),
  body: authorizationRequestSchema,
  responses: { 200: z.object({ redirectTo: z.string() }) },
  errors: ['session.insufficient_info', 'connector.not_found', 'connector.unexpected_type'],
  async handler({ params: { connectorId }, body, headers }, scope: TenantScope & ConnectorsScope) {
    if (!body.state || !body.redirectUri) throw new ApiError('session.insufficient_info');
    const installed = getInstalledConnector(scope, connectorId);
    if (installed.factory.type !== 'Social') throw new ApiError('connector.unexpected_type');
    return ok({ redirectTo: await startLink(scope, installed, { ...body, linker: null, userAgent: headers['user-agent'] }) });
  },
});
