import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { finishSignIn, isSignedIn, signIn } from './auth.ts';
import { consoleBase } from './location.ts';
import { indexRoute, leaving, rootRoute } from './root-routes.ts';

const callbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/callback',
  beforeLoad: async () => {
    await finishSignIn(window.location.href);
    await leaving();
  },
  errorComponent: lazyRouteComponent(async () => import('./sign-in-failure.tsx'), 'SignInFailure'),
});

const signedOutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-out',
  component: lazyRouteComponent(async () => import('./signed-out-page.tsx'), 'SignedOutPage'),
});

/** Opened in a window of its own when a session ended under a half-filled form; see session.ts. */
const renewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/renew',
  beforeLoad: async () => {
    await signIn({ returnTo: `${window.location.origin}${consoleBase}/renewed` });
    await leaving();
  },
});

const renewedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/renewed',
  loader: async () => ({ signedIn: await isSignedIn() }),
  component: lazyRouteComponent(async () => import('./renewed-page.tsx'), 'RenewedPage'),
});

export const sessionRoutes = [indexRoute, callbackRoute, signedOutRoute, renewRoute, renewedRoute] as const;
