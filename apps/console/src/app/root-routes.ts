import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';

import { accessToken, isSignedIn, keepSetupToken, managementResourceOf, signIn } from './auth.ts';
import { hasNoAdministrator } from './first-administrator.ts';
import { currentTenantId } from './location.ts';
import { NoAccessError } from './no-access-error.ts';
import { ShellFailure } from './shell-failure.tsx';
import { Shell } from './shell/shell.tsx';
import { forgetAttempts, isGoingInCircles, noteAttempt } from './sign-in-attempts.ts';
import { SignedOutError } from './signed-out-error.ts';

export const rootRoute = createRootRoute();

/** For a page that is about to be left: the router keeps waiting until the browser has gone. */
export const leaving = async () => new Promise<never>(() => {});

/** Whether there is a token for this tenant. One of another tenant only is as good as none: a new sign-in, without a form, brings it. */
const mayEnter = async () => {
  if (!(await isSignedIn())) {
    return false;
  }

  try {
    await accessToken(managementResourceOf(currentTenantId));
  } catch (error) {
    // A server that is away is no reason to leave: the page says so itself.
    return !(error instanceof SignedOutError);
  }

  return true;
};

/** Everything of a signed-in person is drawn inside the shell: rail, top bar, and the page. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async () => {
    const setupToken = new URLSearchParams(window.location.search).get('setup');

    if (setupToken) {
      keepSetupToken(setupToken);
    }

    if (await mayEnter()) {
      forgetAttempts();

      return;
    }

    if (await hasNoAdministrator()) {
      throw redirect({ to: '/welcome' });
    }

    if (isGoingInCircles()) {
      throw new NoAccessError(`No access to the tenant ${currentTenantId}.`);
    }

    noteAttempt();
    await signIn({ returnTo: window.location.href });
    await leaving();
  },
  component: Shell,
  errorComponent: ShellFailure,
});

export const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/get-started' });
  },
});
