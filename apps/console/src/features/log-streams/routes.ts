import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '../../app/root-routes.ts';

const logStreamsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/log-streams',
  component: lazyRouteComponent(async () => import('./log-streams-page.tsx'), 'LogStreamsPage'),
});

export const logStreamsRoutes = [logStreamsRoute] as const;
