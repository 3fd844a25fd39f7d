import type { ConnectorsScope } from '../../features/connectors/connectors-scope.ts';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { authorizationUriBody, authorizationUriResponse, connectorParams } from '../schemas.ts';
import { startSocial } from '../verifications/social/start-social.ts';

export const createSocialAuthorizationUri = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/social/:connectorId/authorization-uri',
  access: 'experience',
  summary: 'Begin to sign in at a social provider: answers the address to go to.',
  params: connectorParams,
  body: authorizationUriBody,
  responses: { 200: authorizationUriResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.not_supported_for_forgot_password',
    'connector.not_found',
    'connector.unexpected_type',
    'connector.general',
    'connector.invalid_config',
    'connector.invalid_response',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const open = await readInteraction(request, scope);
    const { connectorId } = request.params;
    const step = 'Verification.Social.Create';
    return journaled({ request, scope, ...open, step, details: { connectorId } }, async () => ({
      reply: ok(await startSocial(scope, open, { ...request.body, connectorId, userAgent: request.headers['user-agent'] })),
    }));
  },
});
