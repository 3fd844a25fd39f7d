import { randomBytes } from 'node:crypto';
import { startSmtpDouble, type SmtpDouble } from '../../../../tests/doubles/smtp.ts';
import { startTwilioDouble, type TwilioDouble } from '../../../../tests/doubles/twilio.ts';
import type { SignInExperiencePatch } from '../features/sign-in-experience/schemas.ts';
import { createPkce, TestBrowser, type BrowserAnswer } from '../test-browser.ts';
import type { TestWorld } from '../test-world.ts';
import type { InteractionEvent } from './interaction.ts';

/** For tests: a person with a browser, who calls the Experience API the way the hosted pages do. */
export interface TestPerson {
  readonly browser: TestBrowser;
  /** Opens the authorization request of an application. */
  authorize(parameters?: Readonly<Record<string, string>>): Promise<BrowserAnswer>;
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<BrowserAnswer>;
  /** Authorization request and `PUT /api/experience`. */
  start(event: InteractionEvent, parameters?: Readonly<Record<string, string>>): Promise<void>;
  /** Verifies a code sent to a phone number; answers the verification's id. */
  proveNumber(phone: string, event: InteractionEvent, twilio: TwilioDouble): Promise<string>;
  /** Submits and follows the answer; answers the parameters of the address it leads to. */
  finish(): Promise<URLSearchParams>;
}

export function createPerson(world: TestWorld, { tenantId = 'default' }: { tenantId?: 'default' | 'admin' } = {}): TestPerson {
  const origin = tenantId === 'admin' ? world.adminEndpoint : world.endpoint;
  const client = tenantId === 'admin' ? { id: 'admin-console', path: '/console/callback' } : { id: 'demo-app', path: '/demo-app' };
  const browser = new TestBrowser(origin);

  const call: TestPerson['call'] = (method, path, ...[json, headers]) =>
    browser.request(path, { method, json, ...(headers && { headers }) });
  const authorize: TestPerson['authorize'] = (parameters = {}) => {
    const query = new URLSearchParams({
      client_id: client.id,
      redirect_uri: `${origin}${client.path}`,
      response_type: 'code',
      scope: 'openid profile',
      state: 'state-of-the-application',
      code_challenge: createPkce().challenge,
      code_challenge_method: 'S256',
      ...parameters,
    });
    return browser.request(`/oidc/auth?${query.toString()}`);
  };
  return {
    browser,
    authorize,
    call,
    async start(event, parameters) {
      await authorize(parameters);
      expectStatus(await call('PUT', '/api/experience', { interactionEvent: event }), 204);
    },
    async proveNumber(phone, event, twilio) {
      const identifier = { type: 'phone', value: phone };
      const { verificationId } = (
        await call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: event })
      ).body;
      const code = twilio.lastCode(phone);
      expectStatus(await call('POST', '/api/experience/verification/verification-code/verify', { identifier, verificationId, code }), 200);
      return verificationId;
    },
    async finish() {
      const { redirectTo } = expectStatus(await call('POST', '/api/experience/submit'), 200).body;
      return (await browser.request(redirectTo)).location?.searchParams ?? new URLSearchParams();
    },
  };
}

function expectStatus<Answer extends { readonly status: number; readonly body: unknown }>(answer: Answer, status: number): Answer {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** For tests: text messages by a Twilio that only looks like one. */
export async function setUpTwilio(world: TestWorld): Promise<TwilioDouble> {
  const twilio = await startTwilioDouble();
  await setUpConnector(world, { connectorId: 'twilio-short-message-service', config: twilio.connectorConfig });
  return twilio;
}

/** For tests: e-mail by a mail server that keeps it. */
export async function setUpMail(world: TestWorld): Promise<SmtpDouble> {
  const mail = await startSmtpDouble();
  await setUpConnector(world, { connectorId: 'simple-mail-transfer-protocol', config: mail.connectorConfig });
  return mail;
}

async function setUpConnector(world: TestWorld, body: { connectorId: string; config: Readonly<Record<string, unknown>> }): Promise<void> {
  expectStatus(await world.api('/api/connectors', { method: 'POST', body }), 200);
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
