import type { Configuration } from 'oidc-provider';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { deviceFlow } from './device-flow.ts';
import { defaultResource, resourceServerInfo } from './resources.ts';
import type { OidcViews } from './views.ts';

/** Which parts of the protocol this tenant speaks, and their settings. */
export function providerFeatures(scope: TenantScope, views: OidcViews): NonNullable<Configuration['features']> {
  return {
    backchannelLogout: { enabled: true },
    claimsParameter: { enabled: false },
    clientCredentials: { enabled: true },
    deviceFlow: deviceFlow(scope),
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    // A resource server asks about tokens of others; a public client only about its own (RFC 7662 §2.1).
    introspection: {
      enabled: true,
      allowedPolicy: (_ctx, client, token) => client.clientAuthMethod !== 'none' || token.clientId === client.clientId,
    },
    pushedAuthorizationRequests: { enabled: true },
    requestObjects: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx, _client, oneOf) => defaultResource(ctx, oneOf, scope), // `undefined` = none, which the library's type leaves out
      getResourceServerInfo: (ctx, indicator) => resourceServerInfo(ctx, indicator, scope),
      useGrantedResource: () => false,
    },
    revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => views.logout(scope, ctx, { form, isAsked: !ctx.oidc.client }),
      postLogoutSuccessSource: (ctx) => views.signedOut(scope, ctx),
    },
    userinfo: { enabled: true },
  };
}
