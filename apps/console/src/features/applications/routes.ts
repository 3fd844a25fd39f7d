import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tableSearch } from '../../ui/use-table-state.ts';
import { applicationSearch } from './application-tabs.ts';

const applicationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications',
  validateSearch: tableSearch,
  component: lazyRouteComponent(async () => import('./applications-page.tsx'), 'ApplicationsPage'),
});

const applicationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications/$id',
  validateSearch: applicationSearch,
  component: lazyPage(['authorization', 'protocol'], async () => import('./application-page.tsx'), 'ApplicationPage'),
});

export const applicationsRoutes = [applicationsRoute, applicationRoute] as const;
