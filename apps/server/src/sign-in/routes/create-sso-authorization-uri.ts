import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { SsoProvidersScope } from '../../features/sso-connectors/provider-config.ts';
import type { SsoAccountsScope } from '../../features/sso-connectors/sso-accounts.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { authorizationUriBody, authorizationUriResponse, connectorParams } from '../schemas.ts';
import { providerSessionCookie } from '../verifications/enterprise-sso/provider-session.ts';
import { startSso } from '../verifications/enterprise-sso/start-sso.ts';

export const createSsoAuthorizationUri = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/sso/:connectorId/authorization-uri',
  access: 'experience',
  summary: 'Begin to sign in at an enterprise’s identity provider: answers the address to go to.',
  params: connectorParams,
  body: authorizationUriBody,
  responses: { 200: authorizationUriResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'connector.not_found',
    'connector.general',
    'connector.invalid_config',
    'connector.invalid_response',
    'connector.invalid_request_parameters',
    'single_sign_on.sso_signing_unavailable',
  ],
  async handler(request, scope: TenantScope & SsoAccountsScope & SsoProvidersScope) {
    const open = await readInteraction(request, scope);
    const { connectorId } = request.params;
    const step = 'Verification.EnterpriseSso.Create';
    return journaled({ request, scope, ...open, step, details: { connectorId } }, async () => ({
      reply: ok(await startSso(scope, open, { ...request.body, connectorId, providerSession: request.cookies[providerSessionCookie] })),
    }));
  },
});
