import { z } from 'zod';
import { certificateResponse, toCertificateResponse } from '../../../foundation/crypto/certificate-response.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSamlConnector } from '../find-sso-connector.ts';
import { listSigningKeys } from '../queries/signing-keys.ts';
import { ssoConnectorParams } from '../schemas.ts';

export const listSsoSigningKeys = defineRoute({
  method: 'GET',
  path: '/api/sso-connectors/:id/signing-keys',
  access: 'management',
  summary: 'The certificates of the keys that sign requests to a SAML provider, newest first.',
  params: ssoConnectorParams,
  responses: { 200: z.array(certificateResponse) },
  errors: ['entity.not_exists_with_id', 'connector.unexpected_type'],
  async handler({ params }, { db, settings }: TenantScope) {
    const { id } = getSamlConnector(settings, params.id);
    return ok((await listSigningKeys(db, id)).map(toCertificateResponse));
  },
});
