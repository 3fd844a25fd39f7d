import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tabSearch } from '../../ui/tab-search.ts';
import { ssoTabs } from './sso-tabs.ts';

const ssoConnectorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprise-sso',
  component: lazyPage('authentication', async () => import('./sso-connectors-page.tsx'), 'SsoConnectorsPage'),
});

const ssoConnectorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enterprise-sso/$id',
  validateSearch: tabSearch(ssoTabs),
  component: lazyPage('authentication', async () => import('./sso-connector-page.tsx'), 'SsoConnectorPage'),
});

export const enterpriseSsoRoutes = [ssoConnectorsRoute, ssoConnectorRoute] as const;
