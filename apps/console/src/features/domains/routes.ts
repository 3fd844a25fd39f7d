import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '../../app/root-routes.ts';

const domainsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/custom-domains',
  component: lazyRouteComponent(async () => import('./domains-page.tsx'), 'DomainsPage'),
});

export const domainsRoutes = [domainsRoute] as const;
