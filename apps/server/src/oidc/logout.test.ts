import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBrowser } from '../test-browser.ts';
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

/** Answers where the browser ends up after the page was confirmed. */
async function endsAt(browser: TestBrowser, parameters: Record<string, string>): Promise<string | undefined> {
  const page = await browser.request(endSession(parameters));
  expect(page.status).toBe(200);
  const done = await confirm(browser, page.text);
  expect(done.status).toBe(303);
  return done.location?.href;
}

it('posted as a form by an application’s page does the same as the GET, for the cookies come with that', async () => {
  const { browser } = await obtainCode(world, { client: web, person });
  const parameters = { client_id: web.id, post_logout_redirect_uri: signedOutUri, state: 'by form' };
  const posted = await browser.request('/oidc/session/end', { form: parameters });
  expect(posted.status).toBe(303);
  expect(posted.location?.pathname).toBe('/oidc/session/end');
  const done = await confirm(browser, (await browser.request(posted.location ?? '')).text);
  expect(done.location?.href).toBe(`${signedOutUri}?state=by+form`);
  expect((await browser.request(authorizationUrl(world, web))).location?.pathname).toBe('/sign-in');
});

it('with client_id and nothing else ends on our own page', async () => {
  const { browser } = await obtainCode(world, { client: web, person });
  const done = await endsAt(browser, { client_id: web.id });
  expect(done).toBe(`${world.endpoint}/oidc/session/end/success`);
  expect((await browser.request(done ?? '')).status).toBe(200);
});

it('with id_token_hint, client_id and state together, as .NET and Angular send them', async () => {
  const grant = await obtainCode(world, { client: web, person });
  const { body } = await redeem(world, web, grant);
  const uri = { post_logout_redirect_uri: signedOutUri, state: 'opaque' };
  expect(await endsAt(grant.browser, { id_token_hint: body.id_token, client_id: web.id, ...uri })).toBe(`${signedOutUri}?state=opaque`);
});

it('refuses a hint that is not of the named client, or not of ours', async () => {
  const grant = await obtainCode(world, { client: web, person });
  const { body } = await redeem(world, web, grant);
  const other = await createClient(world);
  for (const hint of [body.id_token, `${body.id_token}x`, 'nonsense']) {
    const answer = await grant.browser.request(
      endSession({ id_token_hint: hint, client_id: other.id, post_logout_redirect_uri: signedOutUri }),
    );
    expect([answer.status, answer.location]).toEqual([400, undefined]);
  }
});

it('takes addresses exactly as registered: with or without the trailing slash, with a wildcard, of a custom scheme, at any loopback port', async () => {
  const register = async (type: string, postLogoutRedirectUris: string[]) => {
    const oidcClientMetadata = { redirectUris: ['https://bookstore.example/callback'], postLogoutRedirectUris };
    return (await world.api('/api/applications', { method: 'POST', body: { name: 'Bookstore', type, oidcClientMetadata } })).body
      .id as string;
  };
  const web = await register('Traditional', [
    'http://localhost:3000',
    'https://*.preview.bookstore.example/bye*',
    'io.bookstore://signed-out',
  ]);
  const native = await register('Native', ['http://127.0.0.1/bye']);
  const ends = async (clientId: string, uri: string) => {
    const { browser } = await obtainCode(world, { client: await createClient(world), person });
    const page = await browser.request(endSession({ client_id: clientId, post_logout_redirect_uri: uri }));
    return page.status === 200 ? (await confirm(browser, page.text)).location?.href : page.status;
  };
  for (const uri of ['http://localhost:3000', 'https://pr-7.preview.bookstore.example/bye-bye', 'io.bookstore://signed-out'])
    expect(await ends(web, uri)).toBe(new URL(uri).href);
  expect(await ends(native, 'http://127.0.0.1:49152/bye')).toBe('http://127.0.0.1:49152/bye');
  for (const uri of [
    'http://localhost:3000/',
    'https://preview.bookstore.example/bye',
    'https://a.b.preview.bookstore.example/bye',
    'io.bookstore://other',
  ])
    expect(await ends(web, uri)).toBe(400);
  expect(await ends(web, 'http://localhost:3001')).toBe(400);
});

it('who is signed in nowhere is sent on all the same', async () => {
  const browser = new TestBrowser(world.endpoint);
  const page = await browser.request(endSession({ client_id: web.id, post_logout_redirect_uri: signedOutUri, state: 'gone' }));
  const done = page.status === 303 ? page : await confirm(browser, page.text);
  expect([done.status, done.location?.href]).toEqual([303, `${signedOutUri}?state=gone`]);
});
