import { createRoute } from '@tanstack/react-router';

import { accessToken, isSignedIn, meResource, signIn, type Invitation } from '../../app/auth.ts';
import { consoleBase } from '../../app/location.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { leaving, rootRoute } from '../../app/root-routes.ts';
import { SignedOutError } from '../../app/signed-out-error.ts';

/** `denied`: the person came from a tenant that is not theirs. `for`: the address that the invitation they follow was sent to. */
type InvitationsSearch = { denied?: true; for?: string };

/** What the link of an invitation brings, in the names of OpenID Connect. */
const readLink = (search: URLSearchParams): Invitation => {
  const [loginHint, oneTimeToken] = [search.get('login_hint'), search.get('one_time_token')];

  return { ...(loginHint && { loginHint }), ...(oneTimeToken && { oneTimeToken }) };
};

const isKnown = async () => {
  if (!(await isSignedIn())) {
    return false;
  }

  try {
    await accessToken(meResource);
  } catch (error) {
    // A server that is away is no reason to leave: the page says so itself.
    return !(error instanceof SignedOutError);
  }

  return true;
};

/** Outside of the shell: whoever comes here may have no tenant yet. */
const invitationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitations',
  validateSearch: (search: Record<string, unknown>): InvitationsSearch => ({
    ...(search['denied'] === true && { denied: true }),
    ...(typeof search['for'] === 'string' && { for: search['for'] }),
    ...(typeof search['login_hint'] === 'string' && { for: search['login_hint'] }),
  }),
  beforeLoad: async ({ search }) => {
    const link = readLink(new URLSearchParams(window.location.search));

    // Who brings a token is to prove the address with it, whoever else is signed in: the sign-in page asks.
    if (link.oneTimeToken === undefined && (await isKnown())) {
      return;
    }

    const returnTo = new URL(`${window.location.origin}${consoleBase}/invitations`);

    if (search.for !== undefined) {
      returnTo.searchParams.set('for', search.for);
    }

    await signIn({ ...link, returnTo: returnTo.href });
    await leaving();
  },
  component: lazyPage('tenant', async () => import('./invitations-page.tsx'), 'InvitationsPage'),
});

export const invitationsRoutes = [invitationsRoute] as const;
