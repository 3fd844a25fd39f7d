import LogtoClient, { LogtoClientError, LogtoRequestError, Prompt, type IdTokenClaims } from '@logto/browser';

import { defaultTenantId } from './default-tenant.ts';
import { consoleBase, currentTenantId, redirectUri } from './location.ts';
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

/** Whether the token for a resource carries anything: roles are read when it is made. @throws {SignedOutError} like `accessToken` */
export const holdsAnything = async (resource: string): Promise<boolean> => {
  await accessToken(resource);

  return Boolean((await client.getAccessTokenClaims(resource)).scope);
};

/** Forgets cached access tokens, so that the next call asks for new ones (after a 401). */
export const dropAccessTokens = async () => client.clearAccessToken();

/** Keeps the one-time link's token of the first administrator until the authorization request can carry it. */
export const keepSetupToken = (token: string) => {
  sessionStorage.setItem(setupTokenKey, token);
};

/** What the link of an invitation carries: whom it is for, and what lets them register. */
export type Invitation = { loginHint?: string; oneTimeToken?: string };

type SignInOptions = Invitation & {
  returnTo: string;
  register?: boolean;
  /** Asks also whoever is signed in at the admin tenant. */
  anew?: boolean;
};

/** Leaves the page for the hosted sign-in; comes back to `returnTo`, an address of this origin. */
export const signIn = async ({ returnTo, register = false, anew = false, loginHint, oneTimeToken }: SignInOptions) => {
  const setupToken = sessionStorage.getItem(setupTokenKey);

  await client.signIn({
    redirectUri,
    postRedirectUri: returnTo,
    ...(loginHint && { loginHint }),
    ...(register && { firstScreen: 'register' }),
    ...(anew && { prompt: Prompt.Login }),
    extraParams: {
      ...(setupToken && { setup_token: setupToken }),
      ...(oneTimeToken && { one_time_token: oneTimeToken }),
    },
  });
};

/** Finishes a sign-in with the answer in `callbackUri`; the client then goes to where the sign-in had started. */
export const finishSignIn = async (callbackUri: string) => {
  await client.handleSignInCallback(callbackUri);
  sessionStorage.removeItem(setupTokenKey);
};

export const signOut = async () => client.signOut(`${window.location.origin}${consoleBase}/signed-out`);
