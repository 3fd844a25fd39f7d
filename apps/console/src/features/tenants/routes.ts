import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '../../app/root-routes.ts';

/** `create` opens the form: the tenant switcher links to it. */
type TenantsSearch = { create?: true };

const tenantsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tenants',
  validateSearch: (search: Record<string, unknown>): TenantsSearch => (search['create'] === true ? { create: true } : {}),
  component: lazyRouteComponent(async () => import('./tenants-page.tsx'), 'TenantsPage'),
});

export const tenantsRoutes = [tenantsRoute] as const;
