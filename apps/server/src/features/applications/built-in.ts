import type { RegisteredApplication } from './application.ts';

/** Placeholder in built-in redirect addresses for the tenant's own endpoint. */
export const ownEndpoint = '{endpoint}';

/** Ids that no other application may have. */
export const builtInIds: readonly string[] = ['admin-console', 'account-center', 'demo-app', 'device-demo-app'];

/** Applications without a row: the live preview, the device demo, the account centre, and on the admin tenant the console. */
export function builtInApplications(tenantId: string): RegisteredApplication[] {
  if (tenantId === 'admin') {
    return [
      builtIn({
        id: 'admin-console',
        name: 'Admin console',
        redirectUris: ['/console/callback'],
        postLogoutRedirectUris: ['/console', '/console/', '/console/signed-out'],
      }),
      accountCenter,
    ];
  }
  return [
    builtIn({ id: 'demo-app', name: 'Live preview', redirectUris: ['/demo-app'], postLogoutRedirectUris: ['/demo-app'] }),
    deviceDemo(),
    accountCenter,
  ];
}

const accountCenter = builtIn({
  id: 'account-center',
  name: 'Account center',
  redirectUris: ['/account'],
  postLogoutRedirectUris: ['/account'],
});

/** The demo of an input-limited device: `/device-demo-app`. */
function deviceDemo(): RegisteredApplication {
  const app = builtIn({ id: 'device-demo-app', name: 'Device demo', redirectUris: [], postLogoutRedirectUris: [] });
  return { ...app, type: 'Native', customClientMetadata: { ...app.customClientMetadata, isDeviceFlow: true } };
}

function builtIn(app: { id: string; name: string; redirectUris: string[]; postLogoutRedirectUris: string[] }): RegisteredApplication {
  return {
    id: app.id,
    name: app.name,
    description: null,
    type: 'SPA',
    oidcClientMetadata: {
      redirectUris: app.redirectUris.map((path) => `${ownEndpoint}${path}`),
      postLogoutRedirectUris: app.postLogoutRedirectUris.map((path) => `${ownEndpoint}${path}`),
    },
    customClientMetadata: { alwaysIssueRefreshToken: true },
    protectedAppMetadata: null,
    customData: {},
    isThirdParty: false,
    appLevelAccessControlEnabled: false,
    securityProfile: 'default',
    protocolSettings: {},
    createdAt: 0,
    secrets: [],
    isBuiltIn: true,
  };
}
