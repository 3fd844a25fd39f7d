import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getInstalledConnector, type ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { startLink } from '../../identities/identity-links.ts';
import { authorizationRequestSchema } from '../../identities/schemas.ts';
import { getMe } from '../get-me.ts';

export const startMySocialLink = defineRoute({
  method: 'POST',
  path: '/me/social/authorization-uri',
  access: 'me',
  summary: 'Begins linking one’s account at a social provider: answers the address to go to.',
  body: authorizationRequestSchema.extend({ connectorId: z.string() }),
  responses: { 200: z.object({ redirectTo: z.string() }) },
  errors: ['user.suspended', 'session.insufficient_info', 'connector.not_found', 'connector.unexpected_type'],
  async handler({ caller, body: { connectorId, ...request }, headers }, scope: TenantScope & ConnectorsScope) {
    const { id } = await getMe(scope, caller);
    if (!request.state || !request.redirectUri) throw new ApiError('session.insufficient_info');
    const installed = getInstalledConnector(scope, connectorId);
    if (installed.factory.type !== 'Social') throw new ApiError('connector.unexpected_type');
    return ok({ redirectTo: await startLink(scope, installed, { ...request, linker: id, userAgent: headers['user-agent'] }) });
  },
});
