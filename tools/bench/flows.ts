import { createHash, randomBytes } from 'node:crypto';
import { device, person, phones, traditional, type BenchWorld } from './bench-world.ts';
import { createHttpSession, type HttpSession } from './http-session.ts';

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
}

/** An application that people sign in to; without a secret it is a public one. */
export interface BenchClient {
  readonly id: string;
  readonly secret?: string;
  readonly redirectUri: string;
  /** Beyond `openid offline_access profile`. */
  readonly scope?: string;
}

interface DeviceAuthorization {
  readonly device_code: string;
  readonly user_code: string;
}

/** What a browser asks for, as the requests that it makes. */
export interface Flows {
  readonly passwordSignIn: (client?: BenchClient) => Promise<Tokens>;
  readonly codeSignIn: () => Promise<Tokens>;
  /** Signs in, and answers the token request that is left to do. */
  readonly obtainCode: () => Promise<() => Promise<Tokens>>;
  /** A device asks for a code to show. */
  readonly authorizeDevice: () => Promise<DeviceAuthorization>;
  /** A person lets a device in; answers the token request that is left to do. */
  readonly letDeviceIn: () => Promise<() => Promise<Tokens>>;
  readonly discovery: () => Promise<void>;
  readonly keys: () => Promise<void>;
  /** Where a client sends the browser; a new one every time. */
  readonly authorizationUrl: () => string;
  /** Only the page: the authorization request before it is not counted. */
  readonly preparePage: () => Promise<() => Promise<void>>;
}

export const basic = ({ id, secret }: { id: string; secret: string }) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

export const createFlows = (world: BenchWorld): Flows => ({ ...signInFlows(world), ...readFlows(world) });

type SignInFlow = 'passwordSignIn' | 'codeSignIn' | 'obtainCode' | 'authorizeDevice' | 'letDeviceIn';

function signInFlows({ lintel, twilio }: BenchWorld): Pick<Flows, SignInFlow> {
  const api = `${lintel.endpoint}/api/experience`;
  let codesSent = 0;
  const byPassword = async (session: HttpSession) => {
    const body = { identifier: { type: 'username', value: person.username }, password: person.password };
    return (await json<Verification>(await session.send('POST', `${api}/verification/password`, body))).verificationId;
  };
  const byCode = async (session: HttpSession) => {
    const phone = phones[codesSent % phones.length] ?? '';
    codesSent += 1;
    const identifier = { type: 'phone', value: phone };
    const path = `${api}/verification/verification-code`;
    const sent = await json<Verification>(await session.send('POST', path, { identifier, interactionEvent: 'SignIn' }));
    const code = twilio.lastCode(phone) ?? '';
    return (await json<Verification>(await session.send('POST', `${path}/verify`, { ...sent, identifier, code }))).verificationId;
  };
  const tokens = async (redeem: Promise<() => Promise<Tokens>>) => (await redeem)();
  return {
    passwordSignIn: (client = traditional) => tokens(obtainCode(lintel, client, byPassword)),
    codeSignIn: () => tokens(obtainCode(lintel, traditional, byCode)),
    obtainCode: () => obtainCode(lintel, traditional, byPassword),
    authorizeDevice: () => authorizeDevice(lintel.endpoint),
    letDeviceIn: () => letDeviceIn(lintel.endpoint, byPassword),
  };
}

const authorizeDevice = async (endpoint: string) => {
  const form = { client_id: device.id, scope: 'openid offline_access profile' };
  return json<DeviceAuthorization>(await createHttpSession().post(`${endpoint}/oidc/device/auth`, form));
};

/** As `obtainCode`, on the page where the person enters the device's code. */
async function letDeviceIn(endpoint: string, identify: (session: HttpSession) => Promise<string>): Promise<() => Promise<Tokens>> {
  const started = await authorizeDevice(endpoint);
  const session = createHttpSession();
  const page = `${endpoint}/oidc/device`;
  const { xsrf } = await json<{ xsrf: string }>(await session.get(page, { accept: 'application/json' }));
  const answer = { xsrf, user_code: started.user_code, confirm: 'yes' };
  const asked = await session.post(page, answer, { accept: 'text/html' });
  await expectOk(await session.get(locationOf(asked)));
  await session.get(await finishSignIn(session, endpoint, identify));
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: device.id, device_code: started.device_code };
  return async () => json<Tokens>(await createHttpSession().post(`${endpoint}/oidc/token`, form));
}

/** Proves who it is. @returns the address at which the protocol goes on */
async function finishSignIn(session: HttpSession, endpoint: string, identify: (session: HttpSession) => Promise<string>): Promise<string> {
  const api = `${endpoint}/api/experience`;
  await expectOk(await session.send('PUT', api, { interactionEvent: 'SignIn' }));
  const verificationId = await identify(session);
  await expectOk(await session.send('POST', `${api}/identification`, { verificationId }));
  return (await json<{ redirectTo: string }>(await session.send('POST', `${api}/submit`))).redirectTo;
}

/** From the authorization request to the code; `identify` proves who it is, in between. @returns the token request */
async function obtainCode(
  { endpoint }: BenchWorld['lintel'],
  client: BenchClient,
  identify: (session: HttpSession) => Promise<string>,
): Promise<() => Promise<Tokens>> {
  const session = createHttpSession();
  const verifier = randomBytes(32).toString('base64url');
  const page = await session.get(authorizationUrl(endpoint, verifier, client));
  await expectOk(await session.get(locationOf(page)));
  const redirectTo = await finishSignIn(session, endpoint, identify);
  const code = new URL(locationOf(await session.get(redirectTo))).searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', client_id: client.id, code, redirect_uri: client.redirectUri, code_verifier: verifier };
  const headers = client.secret === undefined ? {} : basic({ id: client.id, secret: client.secret });
  return async () => json<Tokens>(await session.post(`${endpoint}/oidc/token`, form, headers));
}

function readFlows({ lintel: { endpoint } }: BenchWorld): Pick<Flows, 'discovery' | 'keys' | 'authorizationUrl' | 'preparePage'> {
  const newAuthorizationUrl = () => authorizationUrl(endpoint, randomBytes(32).toString('base64url'), traditional);
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

function authorizationUrl(endpoint: string, verifier: string, client: BenchClient): string {
  const query = new URLSearchParams({
    client_id: client.id,
    redirect_uri: client.redirectUri,
    response_type: 'code',
    scope: `openid offline_access profile ${client.scope ?? ''}`.trim(),
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

export async function json<Body>(response: Response): Promise<Body> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 300)}`);
  return (text === '' ? undefined : JSON.parse(text)) as Body; // the shape is the contract's, which the tests assert
}

const locationOf = (response: Response): string => new URL(response.headers.get('location') ?? '', response.url).href;
