import { certificateResponse, toCertificateResponse } from '../../../foundation/crypto/certificate-response.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newSamlSecret as makeSecret } from '../new-saml-secret.ts';
import { insertSamlSecret } from '../queries/secrets.ts';
import { requireSamlApplication } from '../saml-application.ts';
import { newSamlSecret, samlApplicationParams } from '../schemas.ts';

export const createSamlSecret = defineRoute({
  method: 'POST',
  path: '/api/saml-applications/:id/secrets',
  access: 'management',
  summary: 'Makes a further signing certificate; it is used once it is activated.',
  params: samlApplicationParams,
  body: newSamlSecret,
  responses: { 201: certificateResponse },
  errors: ['entity.not_exists_with_id', 'application.saml.saml_application_only'],
  async handler({ params, body: { lifeSpanInYears } }, scope: TenantScope) {
    const { id: applicationId } = requireSamlApplication(scope.settings, params.id);
    const secret = await makeSecret(scope, { applicationId, years: lifeSpanInYears, active: false });
    return created(toCertificateResponse(await scope.write([], (trx) => insertSamlSecret(trx, secret))));
  },
});
