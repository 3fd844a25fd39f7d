import { createPkce, TestBrowser } from '../../apps/server/src/test-browser.ts';

// A public application, a person who signs in to it and a machine that administers the tenant, for tests that start a server of their own.

export const bookstoreRedirectUri = 'https://bookstore.example/callback';
export const person = { username: 'reader', password: 'a long enough Pass phrase 1' };
export const automation = { id: 'automation', secret: 'AutomationSecret0123456789abcdef' };

/** The bootstrap file of that tenant. */
export const bookstoreBootstrap = (customClientMetadata: Readonly<Record<string, unknown>> = {}) => ({
  tenants: [
    {
      id: 'default',
      applications: [
        { id: 'bookstore', name: 'Bookstore', type: 'SPA', redirectUris: [bookstoreRedirectUri], customClientMetadata },
        { ...automation, name: 'Automation', type: 'MachineToMachine', roles: ['Logto Management API access'] },
      ],
      users: [{ ...person, name: 'Reader' }],
    },
  ],
});

export interface TokenAnswer {
  readonly status: number;
  readonly body: Record<string, string>;
}

export type Send = (url: string, init: { method: 'POST'; body: URLSearchParams }) => Promise<Response>;

/** Address of the application's authorization request. */
export function authorizationUrl(endpoint: string, { challenge, prompt = 'consent' }: { challenge: string; prompt?: string }): URL {
  const url = new URL('/oidc/auth', endpoint);
  url.search = new URLSearchParams({
    client_id: 'bookstore',
    redirect_uri: bookstoreRedirectUri,
    response_type: 'code',
    scope: 'openid offline_access',
    prompt,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }).toString();
  return url;
}

/** Signs the person in; answers what the token request needs. */
export async function signInToBookstore(endpoint: string, browser = new TestBrowser(endpoint)): Promise<Record<string, string>> {
  const { verifier, challenge } = createPkce();
  const { location } = await browser.signIn(authorizationUrl(endpoint, { challenge }), person);
  return {
    grant_type: 'authorization_code',
    code: location?.searchParams.get('code') ?? '',
    code_verifier: verifier,
    redirect_uri: bookstoreRedirectUri,
  };
}

/** A token request of the application, unless the parameters name another client. */
export async function requestToken(
  endpoint: string,
  parameters: Readonly<Record<string, string>>,
  send: Send = fetch,
): Promise<TokenAnswer> {
  const response = await send(`${endpoint}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'bookstore', ...parameters }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

/** Token of the machine, for the whole Management API of its tenant. */
export async function automationToken(endpoint: string, send?: Send): Promise<string> {
  const { body } = await requestToken(
    endpoint,
    {
      client_id: automation.id,
      client_secret: automation.secret,
      grant_type: 'client_credentials',
      resource: 'https://default.logto.app/api',
      scope: 'all',
    },
    send,
  );
  return body['access_token'] ?? '';
}
