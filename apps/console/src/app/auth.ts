import LogtoClient, { LogtoClientError, LogtoRequestError, type IdTokenClaims } from '@logto/browser';

import { consoleBase, currentTenantId, defaultTenantId, redirectUri } from './location.ts';
import { pageData } from './page-data.ts';
import { SignedOutError } from './signed-out-error.ts';

/** Resource indicators, fixed by the wire contract. */
export const managementResourceOf = (tenantId: string) => `https://${tenantId}.logto.app/api`;
/** Whoever administers the tenant that came with the installation administers the installation: tenants are its. */
export const installationResource = managementResourceOf(defaultTenantId);
export const meResource = 'https://admin.logto.app/me';

const scopes = ['all', 'openid', 'offline_access', 'profile', 'email', 'identities', 'custom_data', 'urn:logto:scope:organizations'];

const setupTokenKey = 'lintel:setup-token';

const createClient = () =>
  new LogtoClient({
    endpoint: pageData.adminEndpoint,
    appId: 'admin-console',
    resources: [...new Set([installationResource, managementResourceOf(currentTenantId), meResource])],
    scopes,
  });

let client = createClient();

/** Reads the stored tokens again, after another window signed in. */
export const reloadTokens = () => {
  client = createClient();
};

export const isSignedIn = async () => client.isAuthenticated();

export const readClaims = async (): Promise<IdTokenClaims> => client.getIdTokenClaims();

/** An answer of the token endpoint that only a new sign-in can mend; a server that is away or busy is not one. */
const isRefusal = (error: unknown) =>
  error instanceof LogtoClientError || (error instanceof LogtoRequestError && error.code.startsWith('oidc.'));

/**
 * The access token for a resource, renewed when it is about to expire.
 * @throws {SignedOutError} when the person has to sign in again.
 */
export const accessToken = async (resource: string): Promise<string> => {
  try {
    return await client.getAccessToken(resource);
  } catch (error) {
    if (isRefusal(error)) {
      throw new SignedOutError('The session cannot be renewed.', { cause: error });
    }

    throw error;
  }
};

/** Forgets cached access tokens, so that the next call asks for new ones (after a 401). */
export const dropAccessTokens = async () => client.clearAccessToken();

/** Keeps the one-time link's token of the first administrator until the authorization request can carry it. */
export const keepSetupToken = (token: string) => {
  sessionStorage.setItem(setupTokenKey, token);
};

/** Takes out of an address what the link of an invitation has put there: whom it is for, and what lets them register. */
const readInvitation = (returnTo: string) => {
  const address = new URL(returnTo);
  const { searchParams } = address;
  const invitation = { login_hint: searchParams.get('login_hint'), one_time_token: searchParams.get('one_time_token') };

  searchParams.delete('login_hint');
  searchParams.delete('one_time_token');

  return { address: address.href, invitation };
};

type SignInOptions = { returnTo: string; register?: boolean };

/** Leaves the page for the hosted sign-in; comes back to `returnTo`, an address of this origin. */
export const signIn = async ({ returnTo, register = false }: SignInOptions) => {
  const setupToken = sessionStorage.getItem(setupTokenKey);
  const { address, invitation } = readInvitation(returnTo);

  await client.signIn({
    redirectUri,
    postRedirectUri: address,
    ...(invitation.login_hint && { loginHint: invitation.login_hint }),
    ...(register && { firstScreen: 'register' }),
    extraParams: {
      ...(setupToken && { setup_token: setupToken }),
      ...(invitation.one_time_token && { one_time_token: invitation.one_time_token }),
    },
  });
};

/** Finishes a sign-in with the answer in `callbackUri`; the client then goes to where the sign-in had started. */
export const finishSignIn = async (callbackUri: string) => {
  await client.handleSignInCallback(callbackUri);
  sessionStorage.removeItem(setupTokenKey);
};

export const signOut = async () => client.signOut(`${window.location.origin}${consoleBase}/signed-out`);
