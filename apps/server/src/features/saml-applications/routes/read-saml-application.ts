import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSamlConfig } from '../queries/configs.ts';
import { requireSamlApplication } from '../saml-application.ts';
import { toSamlApplicationResponse } from '../saml-application-response.ts';
import { samlApplicationParams, samlApplicationResponse } from '../schemas.ts';

export const readSamlApplication = defineRoute({
  method: 'GET',
  path: '/api/saml-applications/:id',
  access: 'management',
  summary: 'One service provider that signs people in by SAML.',
  params: samlApplicationParams,
  responses: { 200: samlApplicationResponse },
  errors: ['entity.not_exists_with_id', 'application.saml.saml_application_only'],
  async handler({ params: { id } }, { db, settings, tenant }: TenantScope) {
    const application = requireSamlApplication(settings, id);
    return ok(toSamlApplicationResponse(application, await getSamlConfig(db, id), tenant.id));
  },
});
