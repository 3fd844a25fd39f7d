import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';

const emailTemplatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/email-templates',
  component: lazyPage('authentication', async () => import('./email-templates-page.tsx'), 'EmailTemplatesPage'),
});

export const emailTemplatesRoutes = [emailTemplatesRoute] as const;
