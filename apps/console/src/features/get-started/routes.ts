import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '../../app/root-routes.ts';
import { createdSearch } from './created-search.ts';
import { librarySearch } from './library-search.ts';

const getStartedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/get-started',
  component: lazyRouteComponent(async () => import('./get-started-page.tsx'), 'GetStartedPage'),
});

const frameworksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/get-started/frameworks',
  validateSearch: librarySearch,
  component: lazyRouteComponent(async () => import('./frameworks-page.tsx'), 'FrameworksPage'),
});

const guideRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications/$id/guide/$guideId',
  validateSearch: createdSearch,
  component: lazyRouteComponent(async () => import('./guide-page.tsx'), 'GuidePage'),
});

export const getStartedRoutes = [getStartedRoute, frameworksRoute, guideRoute] as const;
