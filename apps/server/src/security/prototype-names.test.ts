import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { sendRaw } from './test-requests.ts';

/** What every object of JavaScript has, so that looking them up finds something. */
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const authorization = (more: Record<string, string>): string =>
  `/oidc/auth?${new URLSearchParams({ client_id: 'demo-app', redirect_uri: `${world.endpoint}/demo-app`, response_type: 'code', scope: 'openid', code_challenge: createPkce().challenge, code_challenge_method: 'S256', ...more }).toString()}`;

const authorizationParameters = [
  'client_id',
  'first_screen',
  'interaction_mode',
  'direct_sign_in',
  'ui_locales',
  'login_hint',
  'identifier',
  'organization_id',
  'one_time_token',
  'prompt',
  'response_mode',
  'response_type',
  'scope',
  'resource',
  'state',
  'nonce',
  'max_age',
  'acr_values',
  'claims',
  'display',
  'code_challenge_method',
];
const tokenParameters = ['grant_type', 'client_id', 'code', 'refresh_token', 'scope', 'resource', 'token', 'token_type_hint'];

it.each(names)('%s as a value means nothing to any parameter, header, cookie or path', async (name) => {
  for (const parameter of authorizationParameters) {
    const answer = await sendRaw(world.endpoint, { path: authorization({ [parameter]: name }) });
    expect({ parameter, status: answer.status }).toMatchObject({ status: expect.toBeOneOf([303, 400]) });
    expect(answer.headers.location ?? world.endpoint).toMatch(new RegExp(`^${world.endpoint}(?:/|$)`));
  }
  for (const path of ['/oidc/token', '/oidc/token/introspection', '/oidc/token/revocation', '/oidc/request']) {
    for (const parameter of tokenParameters) {
      const body = new URLSearchParams({ client_id: 'demo-app', grant_type: 'refresh_token', [parameter]: name }).toString();
      const answer = await sendRaw(world.endpoint, {
        method: 'POST',
        path,
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect({ path, parameter, status: answer.status < 500 }).toMatchObject({ status: true });
    }
  }
  const paths = [
    'sign-in?preview=1&',
    'unknown-session?',
    'demo-app?',
    'api/.well-known/sign-in-exp?',
    'api/.well-known/phrases?',
    'console?',
    'assets/',
  ];
  const query = ['app_id', 'organization_id', 'ui_locales', 'appId', 'organizationId', 'lng'].map((key) => `${key}=${name}`);
  for (const path of paths) {
    for (const one of query) {
      for (const origin of [world.endpoint, world.adminEndpoint]) {
        const answer = await sendRaw(origin, {
          path: `/${path}${one}`,
          headers: { 'accept-language': name, cookie: `_logto=${encodeURIComponent(JSON.stringify({ appId: name, uiLocales: name }))}` },
        });
        expect({ path, one, isFine: answer.status < 500 }).toMatchObject({ isFine: true });
      }
    }
  }
  const token = await world.managementToken();
  for (const search of [
    `search.${name}=x`,
    `search.username=x&mode.username=${name}`,
    `search=x&joint=${name}`,
    `${name}=x`,
    `excludeRoleId=${name}`,
  ]) {
    expect((await sendRaw(world.endpoint, { path: `/api/users?${search}`, token })).status).toBeLessThan(500);
  }
  for (const path of [
    `/api/users/${name}`,
    `/api/custom-phrases/${name}`,
    `/api/connector-factories/${name}`,
    `/api/.well-known/endpoints/${name}`,
    `/${name}`,
  ]) {
    expect((await sendRaw(world.adminEndpoint, { path, token: await world.managementToken('admin') })).status).toBeLessThan(500);
  }

  const browser = new TestBrowser(world.endpoint);
  await browser.request(authorization({}));
  const answer = await browser.request('/api/experience', {
    method: 'PUT',
    json: { interactionEvent: 'SignIn' },
    headers: { 'logto-app-id': name },
  });
  expect(answer).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
});
