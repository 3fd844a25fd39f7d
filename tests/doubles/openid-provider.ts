import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

/** What the token endpoint answers: the claims of an ID token, an answer as it is, or nothing ever. */
export type TokenAnswer = JWTPayload | { readonly status: number; readonly body: unknown } | 'none';

/** An identity provider that says what a test tells it to, by OpenID Connect Discovery 1.0 and Core 1.0. */
export interface OpenIdProviderDouble {
  readonly issuer: string;
  readonly clientId: string;
  /** Whom its authorization endpoint lets in at once: with it a browser goes through without a form. */
  person: Readonly<Record<string, unknown>>;
  tokenAnswer: TokenAnswer;
  userInfo: Readonly<Record<string, unknown>>;
  /** The status with which the user info endpoint refuses every token (RFC 6750 §3). */
  userInfoRefusal: number | undefined;
  /** Signs ID tokens; another than the published one makes a forgery. */
  signingKey: CryptoKey;
  readonly publishedKey: CryptoKey;
  /** The form of the last token request. */
  tokenRequest: URLSearchParams;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string;
  readonly challenge?: string;
}

export async function startOpenIdProvider(): Promise<OpenIdProviderDouble> {
  const keys = await generateKeyPair('RS256');
  const server = createServer((request, response) => {
    let form = '';
    request.on('data', (chunk: Buffer) => (form += chunk.toString()));
    request.on('end', () => {
      void reply(response, new URL(request.url ?? '/', double.issuer), form);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const double: OpenIdProviderDouble = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: 'lintel',
    person: { sub: 'ann' },
    tokenAnswer: 'none',
    userInfo: {},
    userInfoRefusal: undefined,
    signingKey: keys.privateKey,
    publishedKey: keys.privateKey,
    tokenRequest: new URLSearchParams(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function reply(response: ServerResponse, url: URL, form: string): Promise<void> {
    const told = await answer(url, form);
    if (!told) return;
    response.writeHead(told.status, {
      'content-type': 'application/json',
      ...(told.location && { location: told.location }),
      ...(told.challenge && { 'www-authenticate': told.challenge }),
    });
    response.end(JSON.stringify(told.body ?? {}));
  }

  async function answer({ pathname, searchParams }: URL, form: string): Promise<Answer | undefined> {
    const at = (name: string) => `${double.issuer}/${name}`;
    switch (pathname) {
      case '/.well-known/openid-configuration': {
        const endpoints = { authorization_endpoint: at('auth'), token_endpoint: at('token'), userinfo_endpoint: at('userinfo') };
        const abilities = { response_types_supported: ['code'], id_token_signing_alg_values_supported: ['RS256'] };
        return { status: 200, body: { issuer: double.issuer, ...endpoints, ...abilities, jwks_uri: at('jwks') } };
      }
      case '/jwks':
        return { status: 200, body: { keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'RS256', kid: 'one' }] } };
      case '/userinfo':
        if (double.userInfoRefusal !== undefined) return { status: double.userInfoRefusal, challenge: 'Bearer error="invalid_token"' };
        return { status: 200, body: double.userInfo };
      case '/auth':
        return letIn(searchParams);
      default:
        double.tokenRequest = new URLSearchParams(form);
        return tokens();
    }
  }

  function letIn(query: URLSearchParams): Answer {
    const now = Math.floor(Date.now() / 1000);
    const sub = String(double.person['sub']);
    double.tokenAnswer = {
      ...double.person,
      iss: double.issuer,
      aud: double.clientId,
      sub,
      iat: now,
      exp: now + 60,
      nonce: query.get('nonce'),
    };
    double.userInfo = double.person;
    const location = new URL(query.get('redirect_uri') ?? '');
    location.search = new URLSearchParams({ code: 'a-code', state: query.get('state') ?? '' }).toString();
    return { status: 302, location: location.href };
  }

  async function tokens(): Promise<Answer | undefined> {
    const { tokenAnswer } = double;
    if (tokenAnswer === 'none') return undefined;
    if ('status' in tokenAnswer && typeof tokenAnswer.status === 'number') return { status: tokenAnswer.status, body: tokenAnswer.body };
    const idToken = await new SignJWT(tokenAnswer).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(double.signingKey);
    return {
      status: 200,
      body: { access_token: 'a-token', token_type: 'Bearer', expires_in: 60, refresh_token: 'again', id_token: idToken },
    };
  }
  return double;
}
