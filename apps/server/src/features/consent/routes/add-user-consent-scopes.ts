import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationIdParams } from '../../applications/schemas.ts';
import { assertConsentScopes } from '../assert-consent-scopes.ts';
import { consentCeilingsPart } from '../consent-ceilings.ts';
import { toNewConsentScopes } from '../new-consent-scopes.ts';
import { addConsentScopes } from '../queries/consent-scopes.ts';
import { newConsentScopesSchema } from '../schemas.ts';
import { getThirdPartyApplication } from '../third-party.ts';

export const addUserConsentScopes = defineRoute({
  method: 'POST',
  path: '/api/applications/:applicationId/user-consent-scopes',
  access: 'management',
  summary: 'Allows a third-party application to ask people for more scopes.',
  params: applicationIdParams,
  body: newConsentScopesSchema,
  responses: { 201: null },
  errors: [
    'entity.not_exists_with_id',
    'application.third_party_application_only',
    'application.user_consent_scopes_not_found',
    'application.consent_management_api_scopes_not_allowed',
  ],
  async handler({ params, body }, { settings, tenant, write }: TenantScope) {
    const scopes = toNewConsentScopes(body);
    await write([consentCeilingsPart], async (trx) => {
      const { id } = await getThirdPartyApplication(trx, params.applicationId);
      await assertConsentScopes({ settings, tenant }, trx, scopes);
      await addConsentScopes(trx, id, scopes);
    });
    return created();
  },
});
