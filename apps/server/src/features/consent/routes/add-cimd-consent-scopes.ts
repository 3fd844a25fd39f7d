import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assertConsentScopes } from '../assert-consent-scopes.ts';
import { consentCeilingsPart } from '../consent-ceilings.ts';
import { toNewConsentScopes } from '../new-consent-scopes.ts';
import { addMetadataClientScopes } from '../queries/metadata-client-scopes.ts';
import { newConsentScopesSchema } from '../schemas.ts';

export const addCimdConsentScopes = defineRoute({
  method: 'POST',
  path: '/api/cimd/user-consent-scopes',
  access: 'management',
  summary: 'Allows clients described by a metadata document to ask people for more scopes.',
  body: newConsentScopesSchema,
  responses: { 201: null },
  errors: ['application.user_consent_scopes_not_found', 'application.consent_management_api_scopes_not_allowed'],
  async handler({ body }, { settings, tenant, write }: TenantScope) {
    const scopes = toNewConsentScopes(body);
    await write([consentCeilingsPart], async (trx) => {
      await assertConsentScopes({ settings, tenant }, trx, scopes);
      await addMetadataClientScopes(trx, scopes);
    });
    return created();
  },
});
