import { createRoute } from '@tanstack/react-router';

import { finishSignIn, isSignedIn, signIn } from './auth.ts';
import { consoleBase } from './location.ts';
import { RenewedPage } from './renewed-page.tsx';
import { indexRoute, leaving, rootRoute } from './root-routes.ts';
import { SignInFailure } from './sign-in-failure.tsx';
import { SignedOutPage } from './signed-out-page.tsx';

const callbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/callback',
  beforeLoad: async () => {
    await finishSignIn(window.location.href);
    await leaving();
  },
  errorComponent: SignInFailure,
});

const signedOutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-out',
  component: SignedOutPage,
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
  component: RenewedPage,
});

export const sessionRoutes = [indexRoute, callbackRoute, signedOutRoute, renewRoute, renewedRoute] as const;
