import { json } from '../../../foundation/database/json.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSsoConnector } from '../find-sso-connector.ts';
import { checkIdpInitiatedAuthConfig } from '../idp-initiated-auth-config.ts';
import { putIdpInitiatedAuthConfig as put } from '../queries/idp-initiated-auth-configs.ts';
import { idpInitiatedAuthConfigInput, idpInitiatedAuthConfigResponse, ssoConnectorParams } from '../schemas.ts';
import { toIdpInitiatedAuthConfigResponse } from '../sso-connector-response.ts';

export const putIdpInitiatedAuthConfig = defineRoute({
  method: 'PUT',
  path: '/api/sso-connectors/:id/idp-initiated-auth-config',
  access: 'management',
  summary: 'Says which application people enter whom a SAML provider sends without having been asked.',
  params: ssoConnectorParams,
  body: idpInitiatedAuthConfigInput,
  responses: { 200: idpInitiatedAuthConfigResponse },
  errors: [
    'entity.not_exists_with_id',
    'single_sign_on.idp_initiated_authentication_not_supported',
    'single_sign_on.idp_initiated_authentication_invalid_application_type',
    'single_sign_on.idp_initiated_authentication_redirect_uri_not_registered',
  ],
  async handler({ params, body }, { settings, tenant, write }: TenantScope) {
    const connector = getSsoConnector(settings, params.id);
    checkIdpInitiatedAuthConfig({ connector, config: body, settings });
    const sendsItself = body.autoSendAuthorizationRequest;
    const row = {
      ssoConnectorId: connector.id,
      defaultApplicationId: body.defaultApplicationId,
      autoSendAuthorizationRequest: sendsItself,
      redirectUri: sendsItself ? (body.redirectUri ?? null) : null,
      authParameters: json<Record<string, string>>(sendsItself ? withoutUndefined(body.authParameters ?? {}) : {}),
      clientIdpInitiatedAuthCallbackUri: sendsItself ? null : body.clientIdpInitiatedAuthCallbackUri,
    };
    return ok(toIdpInitiatedAuthConfigResponse(await write([], (trx) => put(trx, row)), tenant.id));
  },
});

const withoutUndefined = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
