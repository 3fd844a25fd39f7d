import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import * as oidc from 'openid-client';
import type { ClientApp, ClientAppOptions } from './client-app.ts';

interface Visitor {
  verifier?: string;
  state?: string;
  nonce?: string;
  tokens?: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;
}

/** An application on the certified client `openid-client`: every check of the standard, nothing of ours. */
export async function startOpenidClientApp(options: ClientAppOptions): Promise<ClientApp> {
  const issuer = new URL(`${options.endpoint}/oidc`);
  const config = await oidc.discovery(issuer, options.client.id, options.client.secret, undefined, {
    execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
  });
  const visitors = new Map<string, Visitor>();
  const server = createServer((request, response) => {
    answer({ config, options, visitor: visitorOf(visitors, request, response), request }).then(
      (body) =>
        typeof body === 'string' && body.startsWith('http') ? response.writeHead(302, { location: body }).end() : response.end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => void server.listen(Number(new URL(options.homeUrl).port), '127.0.0.1', resolve));
  return {
    homeUrl: options.homeUrl,
    paths: { signIn: '/sign-in', signUp: '/sign-up', signOut: '/sign-out' },
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

interface Visit {
  readonly config: oidc.Configuration;
  readonly options: ClientAppOptions;
  readonly visitor: Visitor;
  readonly request: IncomingMessage;
}

/** An address to go to, or text to show. */
async function answer(visit: Visit): Promise<string> {
  const url = new URL(visit.request.url ?? '/', visit.options.homeUrl);
  switch (url.pathname) {
    case '/sign-in':
      return authorizationUrl(visit, {});
    case '/sign-up':
      return authorizationUrl(visit, { first_screen: 'register' });
    case '/callback':
      return finishSignIn(visit, url);
    case '/sign-out':
      return endSession(visit);
    case '/user-info':
      return userInfo(visit);
    case '/api-token':
      return apiToken(visit);
    default:
      return visit.visitor.tokens ? `Signed in as ${visit.visitor.tokens.claims()?.sub}` : 'Not signed in';
  }
}

async function authorizationUrl({ config, options, visitor }: Visit, extra: Record<string, string>): Promise<string> {
  visitor.verifier = oidc.randomPKCECodeVerifier();
  visitor.state = oidc.randomState();
  visitor.nonce = oidc.randomNonce();
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: `${options.homeUrl}callback`,
    scope: 'openid profile phone offline_access',
    resource: options.apiResource,
    prompt: 'consent',
    code_challenge: await oidc.calculatePKCECodeChallenge(visitor.verifier),
    code_challenge_method: 'S256',
    state: visitor.state,
    nonce: visitor.nonce,
    ...extra,
  }).href;
}

async function finishSignIn({ config, options, visitor }: Visit, url: URL): Promise<string> {
  visitor.tokens = await oidc.authorizationCodeGrant(config, url, {
    ...(visitor.verifier !== undefined && { pkceCodeVerifier: visitor.verifier }),
    ...(visitor.state !== undefined && { expectedState: visitor.state }),
    ...(visitor.nonce !== undefined && { expectedNonce: visitor.nonce }),
    idTokenExpected: true,
  });
  return options.homeUrl;
}

function endSession({ config, options, visitor }: Visit): string {
  delete visitor.tokens;
  return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: options.homeUrl }).href;
}

async function userInfo({ config, visitor: { tokens } }: Visit): Promise<string> {
  return JSON.stringify(await oidc.fetchUserInfo(config, tokens?.access_token ?? '', tokens?.claims()?.sub ?? ''));
}

async function apiToken({ config, options, visitor }: Visit): Promise<string> {
  const refreshed = await oidc.refreshTokenGrant(config, visitor.tokens?.refresh_token ?? '', { resource: options.apiResource });
  return Buffer.from(refreshed.access_token.split('.')[1] ?? '', 'base64url').toString();
}

function visitorOf(visitors: Map<string, Visitor>, request: IncomingMessage, response: ServerResponse): Visitor {
  const known = /openid_client_visitor=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
  const id = known ?? randomUUID();
  if (known === undefined) response.setHeader('set-cookie', `openid_client_visitor=${id}; HttpOnly; Path=/`);
  const visitor = visitors.get(id) ?? {};
  visitors.set(id, visitor);
  return visitor;
}
