import type { Configuration } from 'oidc-provider';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { applicationOf } from './clients/clients.ts';
import { registrationFeatures } from './clients/registration.ts';
import { authorizationDetails } from './consent/authorization-details.ts';
import { backchannelAuthentication } from './backchannel/backchannel-authentication.ts';
import { deviceFlow } from './devices/device-flow.ts';
import { defaultResource, resourceServerInfo } from './tokens/resources.ts';
import { protocolUse } from './engine/protocol-use.ts';
import type { ProviderOptions } from './provider.ts';
import { dpopFeature, mtlsFeature } from './security-profiles/sender-constraint.ts';
import { assertRequestObject, claimsFeature } from './security-profiles/signed-requests.ts';

/** Which parts of the protocol this tenant speaks, and their settings. */
export function providerFeatures(
  scope: TenantScope,
  { views, certificateHeaders }: Pick<ProviderOptions, 'views' | 'certificateHeaders'>,
): NonNullable<Configuration['features']> {
  const use = protocolUse(scope.settings);
  return {
    backchannelLogout: { enabled: true },
    ciba: backchannelAuthentication(scope, use),
    claimsParameter: use.isClaimsParameter
      ? claimsFeature((ctx) => applicationOf(ctx, scope)?.protocolSettings.claimsParameter === true)
      : { enabled: false },
    clientCredentials: { enabled: true },
    deviceFlow: deviceFlow(scope),
    devInteractions: { enabled: false },
    dPoP: dpopFeature(scope, use),
    fapi: { enabled: use.isFapi, profile: (ctx) => (applicationOf(ctx, scope)?.securityProfile === 'fapi2' ? '2.0' : undefined) },
    // A resource server asks about tokens of others; a public client only about its own (RFC 7662 §2.1).
    introspection: {
      enabled: true,
      allowedPolicy: (_ctx, client, token) => client.clientAuthMethod !== 'none' || token.clientId === client.clientId,
    },
    jwtResponseModes: { enabled: use.isJarm },
    jwtUserinfo: { enabled: use.isSignedUserinfo },
    mTLS: mtlsFeature(use, certificateHeaders),
    pushedAuthorizationRequests: { enabled: true },
    ...registrationFeatures(scope),
    requestObjects: { enabled: use.isRequestObjects, assertJwtClaimsAndHeader: assertRequestObject },
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx, _client, oneOf) => defaultResource(ctx, oneOf, scope), // `undefined` = none, which the library's type leaves out
      getResourceServerInfo: (ctx, indicator) => resourceServerInfo(ctx, indicator, scope),
      useGrantedResource: () => false,
    },
    richAuthorizationRequests: authorizationDetails(scope, use),
    revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => views.logout(scope, ctx, { form, isAsked: !ctx.oidc.client }),
      postLogoutSuccessSource: (ctx) => views.signedOut(scope, ctx),
    },
    userinfo: { enabled: true },
  };
}
