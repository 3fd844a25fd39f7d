import { createHash, randomBytes } from 'node:crypto';
import { startTwilioDouble, type TwilioDouble } from '../../../../tests/doubles/twilio.ts';
import type { SignInExperiencePatch } from '../features/sign-in-experience/schemas.ts';
import type { ApiAnswer, TestWorld } from '../test-world.ts';
import type { InteractionEvent } from './interaction.ts';

/** For tests: a person with a browser, who calls the Experience API the way the hosted pages do. */
export interface TestPerson {
  /** Opens the authorization request of an application; answers where it leads. */
  authorize(parameters?: Readonly<Record<string, string>>): Promise<string>;
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<ApiAnswer>;
  /** Authorization request and `PUT /api/experience`. */
  start(event: InteractionEvent, parameters?: Readonly<Record<string, string>>): Promise<void>;
  /** Verifies a code sent to a phone number; answers the verification's id. */
  proveNumber(phone: string, event: InteractionEvent, twilio: TwilioDouble): Promise<string>;
  /** Submits and follows the answer back to the application; answers the parameters it gets. */
  finish(): Promise<URLSearchParams>;
  /** Changes a cookie as a stranger to its signature would. */
  tamper(change: (cookies: Map<string, string>) => void): void;
}

const challenge = createHash('sha256').update('v'.repeat(43)).digest('base64url');

export function createPerson(world: TestWorld, { tenantId = 'default' }: { tenantId?: 'default' | 'admin' } = {}): TestPerson {
  const origin = tenantId === 'admin' ? world.adminEndpoint : world.endpoint;
  const client = tenantId === 'admin' ? { id: 'admin-console', path: '/console/callback' } : { id: 'demo-app', path: '/demo-app' };
  const { cookies, send } = createBrowser(origin);

  const call: TestPerson['call'] = async (method, path, ...[body, headers]) => {
    const response = await send(method, `/api/experience${path}`, { body, ...(headers && { headers }) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
  };
  const authorize: TestPerson['authorize'] = async (parameters = {}) => {
    const query = new URLSearchParams({
      client_id: client.id,
      redirect_uri: `${origin}${client.path}`,
      response_type: 'code',
      scope: 'openid profile',
      state: 'state-of-the-application',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...parameters,
    });
    const response = await send('GET', `/oidc/auth?${query.toString()}`);
    return response.headers.get('location') ?? '';
  };
  return {
    authorize,
    call,
    async start(event, parameters) {
      await authorize(parameters);
      expectStatus(await call('PUT', '', { interactionEvent: event }), 204);
    },
    async proveNumber(phone, event, twilio) {
      const identifier = { type: 'phone', value: phone };
      const { verificationId } = (await call('POST', '/verification/verification-code', { identifier, interactionEvent: event })).body;
      const code = twilio.lastCode(phone);
      expectStatus(await call('POST', '/verification/verification-code/verify', { identifier, verificationId, code }), 200);
      return verificationId;
    },
    async finish() {
      const { redirectTo } = expectStatus(await call('POST', '/submit'), 200).body;
      const response = await send('GET', redirectTo);
      return new URL(response.headers.get('location') ?? '').searchParams;
    },
    tamper: (change) => change(cookies),
  };
}

interface Sending {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Keeps cookies and follows no redirect. */
function createBrowser(origin: string) {
  const cookies = new Map<string, string>();
  const send = async (method: string, address: string, { body, headers = {} }: Sending = {}) => {
    const response = await fetch(new URL(address, origin), {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    return response;
  };
  return { cookies, send };
}

function expectStatus(answer: ApiAnswer, status: number): ApiAnswer {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const equals = pair.indexOf('=');
  const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
  if (value) cookies.set(name, value);
  else cookies.delete(name);
}

/** For tests: text messages by a Twilio that only looks like one. */
export async function setUpTwilio(world: TestWorld): Promise<TwilioDouble> {
  const twilio = await startTwilioDouble();
  const body = { connectorId: 'twilio-short-message-service', config: twilio.connectorConfig };
  expectStatus(await world.api('/api/connectors', { method: 'POST', body }), 200);
  return twilio;
}

/** For tests: changes the sign-in experience as an administrator does. */
export async function setUpSignIn(world: TestWorld, patch: SignInExperiencePatch): Promise<void> {
  expectStatus(await world.api('/api/sign-in-exp', { method: 'PATCH', body: patch }), 200);
}

/** Sign-up and sign-in by phone number and code. */
export const phoneOnly: SignInExperiencePatch = {
  signUp: { identifiers: ['phone'], password: false, verify: true },
  signIn: { methods: [{ identifier: 'phone', password: false, verificationCode: true, isPasswordPrimary: false }] },
};

export const randomPhone = (): string => `668${(randomBytes(4).readUInt32BE() % 90_000_000) + 10_000_000}`;
