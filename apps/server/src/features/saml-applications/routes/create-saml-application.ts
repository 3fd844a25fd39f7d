import { newId, newSecret } from '../../../foundation/crypto/ids.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../../applications/applications-part.ts';
import { insertApplication } from '../../applications/queries.ts';
import { insertSecret } from '../../applications/queries/secrets.ts';
import { newSamlSecret } from '../new-saml-secret.ts';
import { insertSamlConfig } from '../queries/configs.ts';
import { insertSamlSecret } from '../queries/secrets.ts';
import { checkSamlConfig, samlCallback } from '../saml-application.ts';
import { toSamlApplicationResponse } from '../saml-application-response.ts';
import { newSamlApplication, samlApplicationResponse } from '../schemas.ts';

const years = 3;

export const createSamlApplication = defineRoute({
  method: 'POST',
  path: '/api/saml-applications',
  access: 'management',
  summary: 'Registers a service provider that signs people in by SAML 2.0, with a first signing certificate.',
  body: newSamlApplication,
  responses: { 201: samlApplicationResponse },
  errors: [
    'application.saml.acs_url_binding_not_supported',
    'application.saml.acs_url_scheme_not_supported',
    'application.saml.certificate_required',
    'application.saml.invalid_certificate_pem_format',
  ],
  async handler({ body }, scope: TenantScope) {
    checkSamlConfig(body);
    const { name, description = null, customData = {}, ...config } = body;
    const id = newId();
    const certificate = await newSamlSecret(scope, { applicationId: id, years, active: true });
    return scope.write([applicationsPart], async (trx) => {
      const application = await insertApplication(trx, {
        id,
        name,
        description,
        type: 'SAML',
        oidcClientMetadata: { redirectUris: [samlCallback(id)], postLogoutRedirectUris: [] },
        customClientMetadata: {},
        protectedAppMetadata: null,
        customData,
        isThirdParty: false,
        appLevelAccessControlEnabled: false,
      });
      const secret = { applicationId: id, name: 'Default secret', sealedValue: scope.sealer.seal(newSecret()), expiresAt: null };
      await insertSecret(trx, secret);
      await insertSamlSecret(trx, certificate);
      const row = await insertSamlConfig(trx, { applicationId: id, ...config });
      return created(toSamlApplicationResponse(application, row, scope.tenant.id));
    });
  },
});
