import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { isSignedIn, keepSetupToken, signIn } from './auth.ts';
import { hasNoAdministrator } from './first-administrator.ts';

export const rootRoute = createRootRoute();

/** For a page that is about to be left: the router keeps waiting until the browser has gone. */
export const leaving = async () => new Promise<never>(() => {});

/** Everything of a signed-in person is drawn inside the shell: rail, top bar, and the page. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async () => {
    const setupToken = new URLSearchParams(window.location.search).get('setup');

    if (setupToken) {
      keepSetupToken(setupToken);
    }

    if (await isSignedIn()) {
      return;
    }

    if (await hasNoAdministrator()) {
      throw redirect({ to: '/welcome' });
    }

    await signIn({ returnTo: window.location.href });
    await leaving();
  },
  component: lazyRouteComponent(async () => import('./shell/shell.tsx'), 'Shell'),
});

export const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/get-started' });
  },
});
