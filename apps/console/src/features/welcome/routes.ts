import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { keepSetupToken } from '../../app/auth.ts';
import { hasNoAdministrator } from '../../app/first-administrator.ts';
import { rootRoute } from '../../app/root-routes.ts';

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  beforeLoad: async () => {
    const setupToken = new URLSearchParams(window.location.search).get('setup');

    if (setupToken) {
      keepSetupToken(setupToken);
      // A bearer stays out of the history and of what the page is asked to link to.
      throw redirect({ to: '/welcome', search: {}, replace: true });
    }

    if (!(await hasNoAdministrator())) {
      throw redirect({ to: '/get-started' });
    }
  },
  component: lazyRouteComponent(async () => import('./welcome-page.tsx'), 'WelcomePage'),
});

export const welcomeRoutes = [welcomeRoute] as const;
