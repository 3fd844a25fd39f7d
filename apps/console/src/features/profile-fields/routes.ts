import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';

const profileFieldsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profile-fields',
  component: lazyPage('authentication', async () => import('./profile-fields-page.tsx'), 'ProfileFieldsPage'),
});

export const profileFieldsRoutes = [profileFieldsRoute] as const;
