import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCaptchaDouble, type CaptchaDouble } from '../../../../tests/doubles/captcha.ts';
import type { SmtpDouble } from '../../../../tests/doubles/smtp.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpMail, setUpSignIn, type TestPerson } from './test-person.ts';

let world: TestWorld;
let double: CaptchaDouble;
let mail: SmtpDouble;
let person: TestPerson;

beforeAll(async () => {
  double = await startCaptchaDouble();
  world = await createTestWorld({ CAPTCHA_TURNSTILE_URL: double.turnstileUrl, CAPTCHA_RECAPTCHA_URL: double.recaptchaUrl });
  mail = await setUpMail(world);
  await setUpSignIn(world, {
    signIn: {
      methods: [
        { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
        { identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false },
      ],
    },
    captchaPolicy: { enabled: true },
  });
  await world.api('/api/users', {
    method: 'POST',
    body: { username: 'ann', password: 'a harbour at dusk 7', primaryEmail: 'ann@example.com' },
  });
});
afterAll(async () => {
  await mail.close();
  await double.close();
  await world.close();
});
beforeEach(async () => {
  await choose({ type: 'Turnstile', ...double.turnstile });
  person = createPerson(world);
});

const choose = (config: unknown) => world.api('/api/captcha-provider', { method: 'PUT', body: { config } });
const begin = async (captchaToken?: string, interactionEvent = 'SignIn') => {
  await person.authorize();
  return person.call('PUT', '/api/experience', { interactionEvent, ...(captchaToken !== undefined && { captchaToken }) });
};
const guess = () =>
  person.call('POST', '/api/experience/verification/password', {
    identifier: { type: 'username', value: 'ann' },
    password: 'a harbour at dusk 7',
  });
const failed = { status: 422, body: { code: 'session.captcha_failed' } };
const required = { status: 422, body: { code: 'session.captcha_required' } };

describe.each(['Turnstile', 'RecaptchaEnterprise'] as const)('with %s', (type) => {
  const keys = () => (type === 'Turnstile' ? double.turnstile : double.recaptcha);
  beforeEach(() => choose({ type, ...keys() }));

  it('a person who took the challenge signs in', async () => {
    expect((await begin(double.solve())).status).toBe(204);
    expect((await person.call('GET', '/api/experience/interaction')).body.captcha).toEqual({ verified: true, skipped: false });
    expect((await guess()).status).toBe(200);
  });

  it('an answer counts once, and a made-up one never', async () => {
    const token = double.solve();
    expect((await begin(token)).status).toBe(204);
    expect(await begin(token)).toMatchObject(failed);
    expect(await begin('made-up')).toMatchObject(failed);
  });

  it.each(['silence', 'failure', 'nonsense'] as const)(
    'nobody passes while the provider answers with %s',
    async (trouble) => {
      double.trouble(trouble);
      expect(await begin(double.solve())).toMatchObject(failed);
      expect((await begin(double.solve())).status).toBe(204);
    },
    20_000,
  );

  it('nobody passes with keys that the provider does not know', async () => {
    await choose({ type, ...keys(), secretKey: 'wrong' });
    expect(await begin(double.solve())).toMatchObject(failed);
  });
});

it('reCAPTCHA’s doubts count', async () => {
  await choose({ type: 'RecaptchaEnterprise', ...double.recaptcha });
  expect(await begin(double.solve(0.3))).toMatchObject(failed);
  expect(await begin(double.solve(0))).toMatchObject(failed);
  expect((await begin(double.solve(0.5))).status).toBe(204);
});

describe('without an answer', () => {
  it('no password is looked at, no code is sent and no account is made', async () => {
    expect((await begin()).status).toBe(204);
    expect(await guess()).toMatchObject(required);
    const identifier = { type: 'email', value: 'ann@example.com' };
    const code = { identifier, interactionEvent: 'SignIn' };
    expect(await person.call('POST', '/api/experience/verification/verification-code', code)).toMatchObject(required);
    expect(mail.mails).toHaveLength(0);
    await begin(undefined, 'Register');
    const identity = { identifier: { type: 'username', value: 'bob' }, password: 'a harbour at dusk 7' };
    expect(await person.call('POST', '/api/experience/verification/new-password-identity', identity)).toMatchObject(required);
    await person.call('POST', '/api/experience/profile', { type: 'username', value: 'bob' });
    expect(await person.call('POST', '/api/experience/identification', {})).toMatchObject(required);
  });

  it('a one-time token works', async () => {
    const { token } = (await world.api('/api/one-time-tokens', { method: 'POST', body: { email: 'ann@example.com' } })).body;
    await begin();
    const use = { identifier: { type: 'email', value: 'ann@example.com' }, token };
    const { verificationId } = (await person.call('POST', '/api/experience/verification/one-time-token/verify', use)).body;
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(204);
    expect((await person.finish()).get('code')).toBeTruthy();
  });

  it('everything works where nobody is challenged', async () => {
    await setUpSignIn(world, { captchaPolicy: {} });
    await begin('whatever');
    expect((await guess()).status).toBe(200);
    await setUpSignIn(world, { captchaPolicy: { enabled: true } });
    await world.api('/api/captcha-provider', { method: 'DELETE' });
    await begin();
    expect((await guess()).status).toBe(200);
  });
});

it('an answer outlasts the change from signing in to registering', async () => {
  await begin(double.solve());
  await person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' });
  const identity = { identifier: { type: 'username', value: 'carol' }, password: 'a harbour at dusk 7' };
  expect((await person.call('POST', '/api/experience/verification/new-password-identity', identity)).status).toBe(200);
});

describe('the page', () => {
  const page = async () => {
    const response = await fetch(`${world.endpoint}/sign-in?preview=1`);
    return { policy: response.headers.get('content-security-policy') ?? '', html: await response.text() };
  };

  it('lets the provider’s script in, and knows its public key', async () => {
    const { policy, html } = await page();
    expect(policy).toContain("script-src 'self' https://challenges.cloudflare.com");
    expect(policy).toContain('frame-src https://challenges.cloudflare.com');
    expect(html).toContain(double.turnstile.siteKey);
    expect(html).not.toContain(double.turnstile.secretKey);
    await choose({ type: 'RecaptchaEnterprise', ...double.recaptcha, domain: 'recaptcha.net' });
    expect((await page()).policy).toContain('https://www.recaptcha.net/recaptcha/');
  });

  it('lets nobody in where nobody is challenged', async () => {
    await setUpSignIn(world, { captchaPolicy: {} });
    const { policy, html } = await page();
    expect(policy).not.toContain('cloudflare');
    expect(policy).not.toContain('frame-src');
    expect(html).not.toContain(double.turnstile.siteKey);
    await setUpSignIn(world, { captchaPolicy: { enabled: true } });
  });
});
