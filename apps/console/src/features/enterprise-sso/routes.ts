import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '../../app/root-routes.ts';

const ssoConnectorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprise-sso',
  component: lazyRouteComponent(async () => import('./sso-connectors-page.tsx'), 'SsoConnectorsPage'),
});

const ssoConnectorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprise-sso/$id',
  component: lazyRouteComponent(async () => import('./sso-connector-page.tsx'), 'SsoConnectorPage'),
});

export const enterpriseSsoRoutes = [ssoConnectorsRoute, ssoConnectorRoute] as const;
