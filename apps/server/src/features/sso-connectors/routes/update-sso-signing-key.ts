import { certificateResponse, toCertificateResponse } from '../../../foundation/crypto/certificate-response.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSamlConnector } from '../find-sso-connector.ts';
import { setSigningKeyActive } from '../queries/signing-keys.ts';
import { signingKeyParams, signingKeyPatch } from '../schemas.ts';

export const updateSsoSigningKey = defineRoute({
  method: 'PATCH',
  path: '/api/sso-connectors/:id/signing-keys/:keyId',
  access: 'management',
  summary: 'Takes a key into use, in place of the one before, or out of it.',
  params: signingKeyParams,
  body: signingKeyPatch,
  responses: { 200: certificateResponse },
  errors: ['entity.not_exists_with_id', 'connector.unexpected_type', 'single_sign_on.can_not_deactivate_signing_key_in_use'],
  async handler({ params, body: { active } }, { settings, write }: TenantScope) {
    const { id: connectorId, config } = getSamlConnector(settings, params.id);
    const row = await write([], async (trx) => {
      const key = await setSigningKeyActive(trx, { connectorId, keyId: params.keyId, active });
      // A connector that signs its requests must not be left without a key; the throw takes the change back.
      if (!active && config['signAuthnRequest'] === true) throw new ApiError('single_sign_on.can_not_deactivate_signing_key_in_use');
      return key;
    });
    return ok(toCertificateResponse(row));
  },
});
