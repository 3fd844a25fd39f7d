import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';

const logStreamsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/log-streams',
  component: lazyPage('developer', async () => import('./log-streams-page.tsx'), 'LogStreamsPage'),
});

export const logStreamsRoutes = [logStreamsRoute] as const;
