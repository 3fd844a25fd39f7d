import type { TestWorld } from '../test-world.ts';
import { createPkce, TestBrowser, type BrowserAnswer, type Pkce } from '../test-browser.ts';

export interface TestClient {
  readonly id: string;
  readonly secret: string | undefined;
  readonly redirectUri: string;
}

export const redirectUri = 'https://bookstore.example/callback';
export const signedOutUri = 'https://bookstore.example/';

/** Registers an application over the Management API. */
export async function createClient(
  world: TestWorld,
  settings: {
    type?: string;
    custom?: Record<string, unknown>;
    redirectUris?: string[];
    isThirdParty?: boolean;
    securityProfile?: string;
    protocolSettings?: Record<string, unknown>;
  } = {},
): Promise<TestClient> {
  const {
    type = 'Traditional',
    custom = {},
    redirectUris = [redirectUri],
    isThirdParty = false,
    securityProfile,
    protocolSettings,
  } = settings;
  const created = await world.api('/api/applications', {
    method: 'POST',
    body: {
      name: 'Bookstore',
      type,
      oidcClientMetadata: { redirectUris: type === 'MachineToMachine' ? [] : redirectUris, postLogoutRedirectUris: [signedOutUri] },
      customClientMetadata: custom,
      isThirdParty,
      securityProfile,
      protocolSettings,
    },
  });
  if (created.status !== 200) throw new Error(`application: ${created.status} ${JSON.stringify(created.body)}`);
  const secrets = await world.api(`/api/applications/${created.body.id}/secrets`);
  return { id: created.body.id, secret: secrets.body[0]?.value, redirectUri: redirectUris[0] ?? '' };
}

let people = 0;

export async function createPerson(world: TestWorld): Promise<{ id: string; username: string; password: string }> {
  people += 1;
  const person = { username: `reader_${people}`, password: 'a long enough Pass phrase 1' };
  const created = await world.api('/api/users', {
    method: 'POST',
    body: { ...person, name: 'Reader', primaryEmail: `reader${people}@example.com` },
  });
  if (created.status !== 200) throw new Error(`user: ${created.status} ${JSON.stringify(created.body)}`);
  return { ...person, id: created.body.id };
}

/** Address of an authorization request. `undefined` takes a parameter out. */
export function authorizationUrl(
  world: TestWorld,
  client: TestClient,
  more: Readonly<Record<string, string | string[] | undefined>> = {},
): URL {
  const url = new URL('/oidc/auth', world.endpoint);
  const parameters = {
    client_id: client.id,
    redirect_uri: client.redirectUri,
    response_type: 'code',
    scope: 'openid offline_access profile email',
    prompt: 'consent',
    state: 'the-state',
    ...more,
  };
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value ?? []].flat()) url.searchParams.append(name, one);
  }
  return url;
}

export interface CodeGrant {
  readonly code: string;
  readonly pkce: Pkce;
  readonly browser: TestBrowser;
  readonly returned: BrowserAnswer;
}

/** Signs a person in and returns with the authorization code. */
export async function obtainCode(
  world: TestWorld,
  {
    client,
    person,
    browser = new TestBrowser(world.endpoint),
    more = {},
  }: {
    client: TestClient;
    person: { username: string; password: string };
    browser?: TestBrowser;
    more?: Record<string, string | string[] | undefined>;
  },
): Promise<CodeGrant> {
  const pkce = createPkce();
  const url = authorizationUrl(world, client, { code_challenge: pkce.challenge, code_challenge_method: 'S256', ...more });
  const returned = await browser.signIn(url, person);
  const code = returned.location?.searchParams.get('code');
  if (!code) throw new Error(`no code: ${returned.status} ${returned.location?.href} ${returned.text}`);
  return { code, pkce, browser, returned };
}

export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

/** Posts to the token endpoint (or another protocol endpoint), with the client's secret by Basic unless told otherwise. */
export async function requestToken(
  world: TestWorld,
  client: TestClient,
  parameters: Readonly<Record<string, string>>,
  {
    path = '/oidc/token',
    auth = 'basic',
    headers = {},
  }: { path?: string; auth?: 'basic' | 'body' | 'none'; headers?: Record<string, string> } = {},
): Promise<TokenAnswer> {
  const basic = auth === 'basic' && client.secret !== undefined;
  const response = await fetch(`${world.endpoint}${path}`, {
    method: 'POST',
    headers: { ...(basic && { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` }), ...headers },
    body: new URLSearchParams({
      client_id: client.id,
      ...(auth === 'body' && client.secret !== undefined && { client_secret: client.secret }),
      ...parameters,
    }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
}

export const redeem = (world: TestWorld, client: TestClient, { code, pkce }: Pick<CodeGrant, 'code' | 'pkce'>) =>
  requestToken(world, client, { grant_type: 'authorization_code', code, code_verifier: pkce.verifier, redirect_uri: client.redirectUri });

export const refresh = (world: TestWorld, client: TestClient, refreshToken: string, more: Record<string, string> = {}) =>
  requestToken(world, client, { grant_type: 'refresh_token', refresh_token: refreshToken, ...more });

export const userinfo = (world: TestWorld, token: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  fetch(`${world.endpoint}/oidc/me`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
