import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { SsoProvidersScope } from '../../features/sso-connectors/provider-config.ts';
import type { SsoAccountsScope } from '../../features/sso-connectors/sso-accounts.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { connectorParams, ssoCallbackBody, verificationIdResponse } from '../schemas.ts';
import { finishSso } from '../verifications/enterprise-sso/finish-sso.ts';

export const verifySso = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/sso/:connectorId/verify',
  access: 'experience',
  summary: 'Say who came back from an enterprise’s identity provider.',
  params: connectorParams,
  body: ssoCallbackBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.verification_session_not_found',
    'session.connector_id_mismatch',
    'session.csrf_token_mismatch',
    'session.connector_validation_session_not_found',
    'connector.not_found',
    'connector.general',
    'connector.invalid_config',
    'connector.invalid_response',
    'connector.authorization_failed',
    'connector.social_auth_code_invalid',
    'connector.social_invalid_id_token',
    'connector.social_invalid_access_token',
  ],
  async handler(request, scope: TenantScope & SsoAccountsScope & SsoProvidersScope) {
    const open = await readInteraction(request, scope);
    const { connectorId } = request.params;
    const { verificationId, connectorData: data } = request.body;
    const step = 'Verification.EnterpriseSso.Submit';
    return journaled({ request, scope, ...open, step, details: { connectorId, verificationId } }, async () => {
      await finishSso(scope, open, { connectorId, verificationId, data });
      return { reply: ok({ verificationId }) };
    });
  },
});
