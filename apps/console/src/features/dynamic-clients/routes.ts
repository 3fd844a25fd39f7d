import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tabSearch } from '../../ui/tab-search.ts';
import { dynamicClientsTabs } from './dynamic-clients-tabs.ts';

const dynamicClientsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dynamic-clients',
  validateSearch: tabSearch(dynamicClientsTabs),
  component: lazyPage('protocol', async () => import('./dynamic-clients-page.tsx'), 'DynamicClientsPage'),
});

export const dynamicClientsRoutes = [dynamicClientsRoute] as const;
