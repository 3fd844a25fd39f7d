import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const call = (method: string, body?: unknown) => world.api('/api/captcha-provider', { method, ...(body !== undefined && { body }) });
const missing = { status: 404, body: { code: 'entity.not_found' } };
const turnstile = { type: 'Turnstile', siteKey: 'site', secretKey: 'the-secret' };

it('a provider is chosen, read, changed and forgotten; its secret is sealed', async () => {
  expect(await call('GET')).toMatchObject(missing);
  const made = await call('PUT', { config: turnstile });
  expect(made).toMatchObject({ status: 200, body: { tenantId: 'default', config: turnstile } });
  expect((await call('GET')).body).toEqual(made.body);
  const rows = await (await world.scope()).db.selectFrom('captchaProviders').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain('the-secret');
  const recaptcha = {
    type: 'RecaptchaEnterprise',
    siteKey: 's',
    secretKey: 'k',
    projectId: 'p',
    domain: 'recaptcha.net',
    mode: 'checkbox',
  };
  expect((await call('PUT', { config: recaptcha })).body).toMatchObject({ id: made.body.id, config: recaptcha });
  expect((await call('DELETE')).status).toBe(204);
  expect(await call('DELETE')).toMatchObject(missing);
});

it('is public without its secret, and only where people are challenged', async () => {
  await call('PUT', { config: turnstile });
  const config = async () => (await world.api('/api/.well-known/sign-in-exp', { token: null })).body.captchaConfig;
  expect(await config()).toBeUndefined();
  await world.api('/api/sign-in-exp', { method: 'PATCH', body: { captchaPolicy: { enabled: true } } });
  expect(await config()).toEqual({ type: 'Turnstile', siteKey: 'site' });
});

it.each([[{}], [{ type: 'Other' }], [{ type: 'Turnstile', siteKey: '' }], [{ type: 'RecaptchaEnterprise', siteKey: 's', secretKey: 'k' }]])(
  'refuses %j',
  async (config) => {
    expect(await call('PUT', { config })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  },
);
