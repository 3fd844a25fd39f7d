import { json } from '../../../foundation/database/json.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkSettings } from '../check-settings.ts';
import { getSsoConnector } from '../find-sso-connector.ts';
import type { SsoProvidersScope } from '../provider-config.ts';
import { getProvider } from '../providers.ts';
import { replaceDomains, updateSsoConnector as change } from '../queries/sso-connectors.ts';
import { ssoConnectorParams, ssoConnectorPatch, ssoConnectorWithProvider } from '../schemas.ts';
import { toSsoConnectorWithProvider } from '../sso-connector-response.ts';
import { ssoConnectorsPart } from '../sso-connectors-part.ts';

export const updateSsoConnector = defineRoute({
  method: 'PATCH',
  path: '/api/sso-connectors/:id',
  access: 'management',
  summary: 'Changes an enterprise connector; given configuration and domains replace the whole old ones.',
  params: ssoConnectorParams,
  body: ssoConnectorPatch,
  responses: { 200: ssoConnectorWithProvider },
  errors: [
    'entity.not_exists_with_id',
    'connector.invalid_config',
    'connector.invalid_metadata',
    'connector.token_storage_not_supported',
    'single_sign_on.duplicate_connector_name',
    'single_sign_on.duplicated_domains',
    'single_sign_on.forbidden_domains',
    'single_sign_on.invalid_domain_format',
  ],
  async handler({ params, body }, scope: TenantScope & SsoProvidersScope) {
    const { providerName } = getSsoConnector(scope.settings, params.id);
    const { domains: _, config, branding, ...plain } = body;
    const domains = await checkSettings(getProvider(providerName), { ...body, now: scope.now() });
    await scope.write([ssoConnectorsPart], async (trx) => {
      await change(trx, {
        id: params.id,
        values: {
          ...plain,
          ...(config && { config: scope.sealer.seal(JSON.stringify(config)) }),
          ...(branding && { branding: json(branding) }),
        },
      });
      if (domains) await replaceDomains(trx, { connectorId: params.id, domains });
    });
    return ok(await toSsoConnectorWithProvider(getSsoConnector(scope.settings, params.id), scope));
  },
});
