import { newId } from '../../../foundation/crypto/ids.ts';
import { json } from '../../../foundation/database/json.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkSettings } from '../check-settings.ts';
import { getProvider } from '../providers.ts';
import { insertSsoConnector, replaceDomains } from '../queries/sso-connectors.ts';
import { newSsoConnector, ssoConnectorResponse } from '../schemas.ts';
import { toSsoConnectorResponse } from '../sso-connector-response.ts';
import { ssoConnectorsPart } from '../sso-connectors-part.ts';

export const createSsoConnector = defineRoute({
  method: 'POST',
  path: '/api/sso-connectors',
  access: 'management',
  summary: 'Connects an enterprise identity provider; its configuration may be completed later.',
  body: newSsoConnector,
  responses: { 200: ssoConnectorResponse },
  errors: [
    'connector.not_found',
    'connector.invalid_config',
    'connector.invalid_metadata',
    'connector.token_storage_not_supported',
    'single_sign_on.duplicate_connector_name',
    'single_sign_on.duplicated_domains',
    'single_sign_on.forbidden_domains',
    'single_sign_on.invalid_domain_format',
  ],
  async handler({ body }, { tenant, sealer, now, write }: TenantScope) {
    const provider = getProvider(body.providerName);
    const { config = {}, branding = {}, syncProfile = false, enableTokenStorage = false, connectorName } = body;
    const domains = (await checkSettings(provider, { ...body, config, now: now() })) ?? [];
    const connector = await write([ssoConnectorsPart], async (trx) => {
      const row = await insertSsoConnector(trx, {
        id: newId(),
        providerName: provider.providerName,
        connectorName,
        config: sealer.seal(JSON.stringify(config)),
        branding: json(branding),
        syncProfile,
        enableTokenStorage,
      });
      await replaceDomains(trx, { connectorId: row.id, domains });
      return { ...row, config, domains };
    });
    return ok(toSsoConnectorResponse(connector, tenant.id));
  },
});
