import type { ConnectorsScope } from '../../features/connectors/connectors-scope.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { connectorParams, socialCallbackBody, verificationIdResponse } from '../schemas.ts';
import { finishSocial } from '../verifications/social/finish-social.ts';

export const verifySocial = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/social/:connectorId/verify',
  access: 'experience',
  summary: 'Say who came back from a social provider.',
  params: connectorParams,
  body: socialCallbackBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.verification_session_not_found',
    'session.connector_id_mismatch',
    'session.csrf_token_mismatch',
    'session.connector_validation_session_not_found',
    'session.invalid_connector_id',
    'connector.general',
    'connector.invalid_config',
    'connector.invalid_response',
    'connector.authorization_failed',
    'connector.social_auth_code_invalid',
    'connector.social_invalid_id_token',
    'connector.social_invalid_access_token',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const open = await readInteraction(request, scope);
    const { connectorId } = request.params;
    const { verificationId, connectorData: data } = request.body;
    const step = 'Verification.Social.Submit';
    return journaled({ request, scope, ...open, step, details: { connectorId, verificationId } }, async () => {
      if (verificationId === undefined) throw new ApiError('session.verification_session_not_found');
      await finishSocial(scope, open, { connectorId, verificationId, data });
      return { reply: ok({ verificationId }) };
    });
  },
});
