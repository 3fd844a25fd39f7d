import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { authorizationUrl, createClient, createPerson, obtainCode, redeem, signedOutUri, type TestClient } from './test-clients.ts';

// OpenID Connect RP-Initiated Logout 1.0

let world: TestWorld;
let web: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;
beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
  person = await createPerson(world);
}, 60_000);
afterAll(() => world.close());

const endSession = (parameters: Record<string, string>) => `/oidc/session/end?${new URLSearchParams(parameters)}`;

async function confirm(browser: TestBrowser, html: string) {
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return browser.request('/oidc/session/end/confirm', { form: { xsrf, logout: 'yes' } });
}

it('with client_id alone ends the session and goes to the registered address, with state', async () => {
  const { browser } = await obtainCode(world, { client: web, person });
  const page = await browser.request(endSession({ client_id: web.id, post_logout_redirect_uri: signedOutUri, state: 'bye' }));
  expect(page.status).toBe(200);
  const done = await confirm(browser, page.text);
  expect(done).toMatchObject({ status: 303 });
  expect(done.location?.href).toBe(`${signedOutUri}?state=bye`);
  expect((await browser.request(authorizationUrl(world, web))).location?.pathname).toBe('/sign-in');
});

it('with an id_token_hint does the same', async () => {
  const grant = await obtainCode(world, { client: web, person });
  const { body } = await redeem(world, web, grant);
  const page = await grant.browser.request(endSession({ id_token_hint: body.id_token, post_logout_redirect_uri: signedOutUri }));
  expect((await confirm(grant.browser, page.text)).location?.href).toBe(signedOutUri);
});

it('is no open redirect', async () => {
  const { browser } = await obtainCode(world, { client: web, person });
  for (const uri of ['https://evil.example/', `${signedOutUri}more`, signedOutUri.slice(0, -1), 'javascript:alert(1)']) {
    const answer = await browser.request(endSession({ client_id: web.id, post_logout_redirect_uri: uri }));
    expect(answer.status).toBe(400);
    expect(answer.location).toBeUndefined();
  }
  const unknown = await browser.request(endSession({ post_logout_redirect_uri: 'https://evil.example/' }));
  expect(unknown.text).not.toContain('evil.example');
});

it('without any parameter asks first, then says that it is done', async () => {
  const { browser } = await obtainCode(world, { client: web, person });
  const page = await browser.request(endSession({}));
  expect(page.status).toBe(200);
  const done = await confirm(browser, page.text);
  expect(done.location?.pathname).toBe('/oidc/session/end/success');
  expect((await browser.request(done.location ?? '')).status).toBe(200);
});

it('cannot be confirmed without the value from the page', async () => {
  const { browser } = await obtainCode(world, { client: web, person });
  await browser.request(endSession({ client_id: web.id }));
  const forged = await browser.request('/oidc/session/end/confirm', { form: { xsrf: 'forged', logout: 'yes' } });
  expect(forged.status).toBe(400);
  expect((await browser.request(authorizationUrl(world, web))).location?.searchParams.get('code')).toEqual(expect.any(String));
});
