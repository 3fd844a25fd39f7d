import { z } from 'zod';
import { certificateResponse, toCertificateResponse } from '../../../foundation/crypto/certificate-response.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listSamlSecrets as listSecrets } from '../queries/secrets.ts';
import { requireSamlApplication } from '../saml-application.ts';
import { samlApplicationParams } from '../schemas.ts';

export const listSamlSecrets = defineRoute({
  method: 'GET',
  path: '/api/saml-applications/:id/secrets',
  access: 'management',
  summary: 'The signing certificates of a SAML application, newest first.',
  params: samlApplicationParams,
  responses: { 200: z.array(certificateResponse) },
  errors: ['entity.not_exists_with_id', 'application.saml.saml_application_only'],
  async handler({ params }, { db, settings }: TenantScope) {
    const { id } = requireSamlApplication(settings, params.id);
    return ok((await listSecrets(db, id)).map(toCertificateResponse));
  },
});
