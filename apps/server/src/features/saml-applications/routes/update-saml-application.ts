import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../../applications/applications-part.ts';
import { updateApplication } from '../../applications/queries.ts';
import { requireAccessRules } from '../../applications/require-access-rules.ts';
import { updateSamlConfig } from '../queries/configs.ts';
import { checkSamlConfig, requireSamlApplication } from '../saml-application.ts';
import { toSamlApplicationResponse } from '../saml-application-response.ts';
import { samlApplicationParams, samlApplicationPatch, samlApplicationResponse } from '../schemas.ts';

export const updateSamlApplication = defineRoute({
  method: 'PATCH',
  path: '/api/saml-applications/:id',
  access: 'management',
  summary: 'Changes fields of a SAML application; mapping, address, encryption and custom data are replaced whole.',
  params: samlApplicationParams,
  body: samlApplicationPatch,
  responses: { 200: samlApplicationResponse },
  errors: [
    'entity.not_exists_with_id',
    'application.saml.saml_application_only',
    'application.saml.acs_url_binding_not_supported',
    'application.saml.acs_url_scheme_not_supported',
    'application.saml.certificate_required',
    'application.saml.invalid_certificate_pem_format',
    'request.general',
  ],
  async handler({ params: { id }, body }, { settings, tenant, write }: TenantScope) {
    const current = requireSamlApplication(settings, id);
    checkSamlConfig(body);
    const { name, description, customData, appLevelAccessControlEnabled, ...config } = body;
    return write([applicationsPart], async (trx) => {
      if (appLevelAccessControlEnabled) await requireAccessRules(trx, current);
      const application = await updateApplication(trx, id, { name, description, customData, appLevelAccessControlEnabled });
      return ok(toSamlApplicationResponse(application, await updateSamlConfig(trx, id, config), tenant.id));
    });
  },
});
