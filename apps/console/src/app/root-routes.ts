import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';

import { dropAccessTokens, holdsAnything, isSignedIn, keepSetupToken, managementResourceOf, signIn } from './auth.ts';
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

type Entry = 'allowed' | 'signed-out' | 'forbidden';

/** Whether there is a token for this tenant. One of another tenant only is as good as none: a new sign-in, without a form, brings it. */
const tryToEnter = async (): Promise<Entry> => {
  if (!(await isSignedIn())) {
    return 'signed-out';
  }

  try {
    const resource = managementResourceOf(currentTenantId);

    if (await holdsAnything(resource)) {
      return 'allowed';
    }

    // It may be from before the person joined the tenant.
    await dropAccessTokens();

    return (await holdsAnything(resource)) ? 'allowed' : 'forbidden';
  } catch (error) {
    // A server that is away is no reason to leave: the page says so itself.
    return error instanceof SignedOutError ? 'signed-out' : 'allowed';
  }
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

    const entry = await tryToEnter();

    if (entry !== 'signed-out') {
      forgetAttempts();
    }

    if (entry === 'forbidden') {
      throw redirect({ to: '/invitations', search: { denied: true } });
    }

    if (entry === 'allowed') {
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
