import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '../../app/root-routes.ts';

const getStartedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/get-started',
  component: lazyRouteComponent(async () => import('./get-started-page.tsx'), 'GetStartedPage'),
});

const frameworksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/get-started/frameworks',
  component: lazyRouteComponent(async () => import('./frameworks-page.tsx'), 'FrameworksPage'),
});

export const getStartedRoutes = [getStartedRoute, frameworksRoute] as const;
