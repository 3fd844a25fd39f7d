import type { TenantTransaction } from '../../../foundation/database/tables.ts';
import { newId, newSecret } from '../../../foundation/crypto/ids.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assignRolesToApplication } from '../../roles/queries/application-roles.ts';
import { rolesPart } from '../../roles/roles-part.ts';
import { hasSecrets, type Application } from '../application.ts';
import { applicationsPart } from '../applications-part.ts';
import { refuseNewApplication } from '../application-rules.ts';
import { toApplicationResponse } from '../application-response.ts';
import { insertApplication } from '../queries.ts';
import { insertSecret } from '../queries/secrets.ts';
import { refuseProtocolSettings } from '../refuse-protocol-settings.ts';
import { applicationSchema, newApplicationSchema } from '../schemas.ts';

export const createApplication = defineRoute({
  method: 'POST',
  path: '/api/applications',
  access: 'management',
  summary: 'Registers an application. Types that authenticate get a secret named `Default secret`.',
  body: newApplicationSchema,
  responses: { 200: applicationSchema },
  errors: [
    'application.saml.use_saml_app_api',
    'application.protected_app_metadata_is_required',
    'application.protected_app_not_configured',
    'application.invalid_third_party_application_type',
    'application.device_flow_native_only',
    'application.third_party_application_cannot_enable_token_exchange',
    'oidc.invalid_client_metadata',
  ],
  async handler({ body }, scope: TenantScope) {
    refuseNewApplication(body);
    const wanted = {
      id: newId(),
      name: body.name,
      description: body.description ?? null,
      type: body.type,
      oidcClientMetadata: body.oidcClientMetadata ?? { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: body.customClientMetadata ?? {},
      protectedAppMetadata: null,
      customData: body.customData ?? {},
      isThirdParty: body.isThirdParty ?? false,
      appLevelAccessControlEnabled: false,
      securityProfile: body.securityProfile ?? 'default',
      protocolSettings: body.protocolSettings ?? {},
    };
    refuseProtocolSettings(wanted, scope);
    const application = await scope.write([applicationsPart, rolesPart], async (trx) => {
      const created = await insertApplication(trx, wanted);
      await furnish(trx, scope, created);
      return created;
    });
    return ok(toApplicationResponse(application, scope.tenant));
  },
});

/** What an application has from its first moment: a secret where it authenticates, and the default roles of machines. */
async function furnish(trx: TenantTransaction, { sealer, settings }: TenantScope, { id, type }: Application): Promise<void> {
  if (hasSecrets(type)) {
    await insertSecret(trx, { applicationId: id, name: 'Default secret', sealedValue: sealer.seal(newSecret()), expiresAt: null });
  }
  if (type === 'MachineToMachine') {
    const roles = [...settings.get(rolesPart).byId.values()];
    const defaults = roles.filter((role) => role.isDefault && role.type === 'MachineToMachine');
    await assignRolesToApplication(
      trx,
      id,
      defaults.map((role) => role.id),
    );
  }
}
