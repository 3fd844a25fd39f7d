import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tabSearch } from '../../ui/tab-search.ts';
import { tableSearch } from '../../ui/use-table-state.ts';
import { resourceTabs } from './resource-tabs.ts';

const resourcesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/api-resources',
  validateSearch: tableSearch,
  component: lazyPage('authorization', async () => import('./resources-page.tsx'), 'ResourcesPage'),
});

const resourceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/api-resources/$id',
  validateSearch: tabSearch(resourceTabs),
  component: lazyPage('authorization', async () => import('./details/resource-page.tsx'), 'ResourcePage'),
});

export const apiResourcesRoutes = [resourcesRoute, resourceRoute] as const;
