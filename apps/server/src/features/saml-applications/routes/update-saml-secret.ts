import { certificateResponse, toCertificateResponse } from '../../../foundation/crypto/certificate-response.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { setSamlSecretActive } from '../queries/secrets.ts';
import { requireSamlApplication } from '../saml-application.ts';
import { samlSecretParams, samlSecretPatch } from '../schemas.ts';

export const updateSamlSecret = defineRoute({
  method: 'PATCH',
  path: '/api/saml-applications/:id/secrets/:secretId',
  access: 'management',
  summary: 'Takes a signing certificate into use, in place of the one before, or out of it.',
  params: samlSecretParams,
  body: samlSecretPatch,
  responses: { 200: certificateResponse },
  errors: ['entity.not_exists_with_id', 'application.saml.saml_application_only'],
  async handler({ params: { id, secretId }, body: { active } }, { settings, write }: TenantScope) {
    const { id: applicationId } = requireSamlApplication(settings, id);
    return ok(toCertificateResponse(await write([], (trx) => setSamlSecretActive(trx, { applicationId, secretId, active }))));
  },
});
