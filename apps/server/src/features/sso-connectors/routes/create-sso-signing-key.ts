import { newId } from '../../../foundation/crypto/ids.ts';
import { createSelfSignedCertificate } from '../../../foundation/crypto/self-signed-certificate.ts';
import { certificateResponse, toCertificateResponse } from '../../../foundation/crypto/certificate-response.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSamlConnector } from '../find-sso-connector.ts';
import { insertSigningKey } from '../queries/signing-keys.ts';
import { newSigningKey, ssoConnectorParams } from '../schemas.ts';

const years = 3;

export const createSsoSigningKey = defineRoute({
  method: 'POST',
  path: '/api/sso-connectors/:id/signing-keys',
  access: 'management',
  summary: 'Makes a key that signs requests to a SAML provider; an active one takes the place of the one before.',
  params: ssoConnectorParams,
  body: newSigningKey,
  responses: { 201: certificateResponse },
  errors: ['entity.not_exists_with_id', 'connector.unexpected_type'],
  async handler({ params, body: { active } }, { settings, tenant, sealer, now, write }: TenantScope) {
    const { id: ssoConnectorId } = getSamlConnector(settings, params.id);
    const commonName = new URL(tenant.endpoint).hostname;
    const { certificate, privateKey, expiresAt } = await createSelfSignedCertificate({ commonName, now: now(), years });
    const row = { id: newId(), ssoConnectorId, privateKey: sealer.seal(privateKey), certificate, active, expiresAt };
    return created(toCertificateResponse(await write([], (trx) => insertSigningKey(trx, row))));
  },
});
