import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';

const membersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/members',
  component: lazyPage('tenant', async () => import('./members-page.tsx'), 'MembersPage'),
});

export const membersRoutes = [membersRoute] as const;
