import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assertConsentScopes } from '../../consent/assert-consent-scopes.ts';
import { toNewConsentScopes } from '../../consent/new-consent-scopes.ts';
import { lockSettings, saveSettings } from '../queries/settings.ts';
import { clientRegistrationPart } from '../registration-part.ts';
import { problemOfSettings, type RegistrationSettings } from '../registration-settings.ts';
import { registrationConfigSchema } from '../schemas.ts';

export const updateRegistrationConfig = defineRoute({
  method: 'PATCH',
  path: '/api/configs/client-registration',
  access: 'management',
  summary: 'Lets clients register themselves, or not any more, and decides as what. Clients that are registered stay as they are.',
  body: registrationConfigSchema.partial(),
  responses: { 200: registrationConfigSchema },
  errors: ['request.invalid_input', 'application.user_consent_scopes_not_found', 'application.consent_management_api_scopes_not_allowed'],
  async handler({ body: { consentScopes, ...body } }, scope: TenantScope) {
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const saved = await scope.write([clientRegistrationPart], async (trx) => {
      const current = await lockSettings(trx);
      const settings: RegistrationSettings = {
        ...current,
        ...given,
        ...(consentScopes && { consentScopes: toNewConsentScopes(consentScopes) }),
      };
      const problem = problemOfSettings(settings);
      if (problem !== undefined) throw new ApiError('request.invalid_input', { status: 422, details: problem });
      if (consentScopes) await assertConsentScopes(scope, trx, settings.consentScopes);
      await saveSettings(trx, settings);
      return settings;
    });
    return ok(saved);
  },
});
