import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '../../app/root-routes.ts';

const membersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/members',
  component: lazyRouteComponent(async () => import('./members-page.tsx'), 'MembersPage'),
});

export const membersRoutes = [membersRoute] as const;
