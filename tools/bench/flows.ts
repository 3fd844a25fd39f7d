import { createHash, randomBytes } from 'node:crypto';
import { machine, person, phones, traditional, type BenchWorld } from './bench-world.ts';
import { createHttpSession, type HttpSession } from './http-session.ts';

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
}

/** Every work of the budget table, as the requests that a client makes for it. */
export interface Flows {
  readonly clientCredentials: () => Promise<void>;
  readonly passwordSignIn: () => Promise<Tokens>;
  readonly codeSignIn: () => Promise<Tokens>;
  readonly refresh: (tokens: Tokens) => Promise<Tokens>;
  readonly userInfo: (tokens: Tokens) => Promise<void>;
  readonly introspection: (tokens: Tokens) => Promise<void>;
  readonly discovery: () => Promise<void>;
  readonly keys: () => Promise<void>;
  /** Where a client sends the browser; a new one every time. */
  readonly authorizationUrl: () => string;
  /** Only the page: the authorization request before it is not counted. */
  readonly preparePage: () => Promise<() => Promise<void>>;
}

const basic = ({ id, secret }: { id: string; secret: string }) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

export const createFlows = (world: BenchWorld): Flows => ({ ...signInFlows(world), ...tokenFlows(world), ...readFlows(world) });

function signInFlows({ lintel, twilio }: BenchWorld): Pick<Flows, 'passwordSignIn' | 'codeSignIn'> {
  const api = `${lintel.endpoint}/api/experience`;
  let codesSent = 0;
  return {
    passwordSignIn: () =>
      signIn(lintel, async (session) => {
        const body = { identifier: { type: 'username', value: person.username }, password: person.password };
        return (await json<Verification>(await session.send('POST', `${api}/verification/password`, body))).verificationId;
      }),
    codeSignIn: () =>
      signIn(lintel, async (session) => {
        const phone = phones[codesSent % phones.length] ?? '';
        codesSent += 1;
        const identifier = { type: 'phone', value: phone };
        const path = `${api}/verification/verification-code`;
        const sent = await json<Verification>(await session.send('POST', path, { identifier, interactionEvent: 'SignIn' }));
        const code = twilio.lastCode(phone) ?? '';
        return (await json<Verification>(await session.send('POST', `${path}/verify`, { ...sent, identifier, code }))).verificationId;
      }),
  };
}

/** From the authorization request to tokens; `identify` proves who it is, in between. */
async function signIn({ endpoint }: BenchWorld['lintel'], identify: (session: HttpSession) => Promise<string>): Promise<Tokens> {
  const session = createHttpSession();
  const api = `${endpoint}/api/experience`;
  const verifier = randomBytes(32).toString('base64url');
  const page = await session.get(authorizationUrl(endpoint, verifier));
  await expectOk(await session.get(locationOf(page)));
  await expectOk(await session.send('PUT', api, { interactionEvent: 'SignIn' }));
  const verificationId = await identify(session);
  await expectOk(await session.send('POST', `${api}/identification`, { verificationId }));
  const { redirectTo } = await json<{ redirectTo: string }>(await session.send('POST', `${api}/submit`));
  const code = new URL(locationOf(await session.get(redirectTo))).searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: traditional.redirectUri, code_verifier: verifier };
  return json<Tokens>(await session.post(`${endpoint}/oidc/token`, form, basic(traditional)));
}

function tokenFlows({ lintel }: BenchWorld): Pick<Flows, 'clientCredentials' | 'refresh' | 'userInfo' | 'introspection'> {
  const oidc = `${lintel.endpoint}/oidc`;
  const post = (path: string, form: Readonly<Record<string, string>>, client: { id: string; secret: string }) =>
    createHttpSession().post(`${oidc}${path}`, form, basic(client));
  return {
    async clientCredentials() {
      await json(
        await post('/token', { grant_type: 'client_credentials', resource: 'https://default.logto.app/api', scope: 'all' }, machine),
      );
    },
    refresh: async ({ refresh_token }) => json<Tokens>(await post('/token', { grant_type: 'refresh_token', refresh_token }, traditional)),
    async userInfo({ access_token }) {
      await json(await fetch(`${oidc}/me`, { headers: { authorization: `Bearer ${access_token}` } }));
    },
    async introspection({ access_token }) {
      await json(await post('/token/introspection', { token: access_token }, traditional));
    },
  };
}

function readFlows({ lintel: { endpoint } }: BenchWorld): Pick<Flows, 'discovery' | 'keys' | 'authorizationUrl' | 'preparePage'> {
  const newAuthorizationUrl = () => authorizationUrl(endpoint, randomBytes(32).toString('base64url'));
  return {
    async discovery() {
      await json(await fetch(`${endpoint}/oidc/.well-known/openid-configuration`));
    },
    async keys() {
      await json(await fetch(`${endpoint}/oidc/jwks`));
    },
    authorizationUrl: newAuthorizationUrl,
    async preparePage() {
      const session = createHttpSession();
      const page = locationOf(await session.get(newAuthorizationUrl()));
      return async () => expectOk(await session.get(page));
    },
  };
}

interface Verification {
  readonly verificationId: string;
}

function authorizationUrl(endpoint: string, verifier: string): string {
  const query = new URLSearchParams({
    client_id: traditional.id,
    redirect_uri: traditional.redirectUri,
    response_type: 'code',
    scope: 'openid offline_access profile',
    prompt: 'consent',
    state: 'bench',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${endpoint}/oidc/auth?${query}`;
}

async function expectOk(response: Response): Promise<void> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 300)}`);
}

async function json<Body>(response: Response): Promise<Body> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 300)}`);
  return JSON.parse(text) as Body; // the shape is the contract's, which the tests assert
}

const locationOf = (response: Response): string => new URL(response.headers.get('location') ?? '', response.url).href;
