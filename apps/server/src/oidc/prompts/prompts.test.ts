import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { authorizationUrl, createClient, createPerson, obtainCode, redeem, signedOutUri, type TestClient } from '../test-clients.ts';

// What a running session is worth to the next request. oidc-provider keeps its own time: `Date` is moved.

let world: TestWorld;
let web: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;
beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
  person = await createPerson(world);
}, 60_000);
afterAll(() => world.close());

async function later<Result>(seconds: number, act: () => Promise<Result>): Promise<Result> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
  try {
    return await act();
  } finally {
    vi.useRealTimers();
  }
}

it('prompt=none is answered with a code while the session lives', async () => {
  const { browser } = await obtainCode(world, { client: web, person });
  const answer = await browser.request(authorizationUrl(world, web, { prompt: 'none' }));
  expect(answer.location?.searchParams.get('code')).toEqual(expect.any(String));
});

it('max_age asks again once the sign-in is older, and not before', async () => {
  const { browser } = await obtainCode(world, { client: web, person });
  const url = authorizationUrl(world, web, { prompt: undefined, scope: 'openid', max_age: '60' });
  expect((await browser.request(url)).location?.searchParams.get('code')).toBeTruthy();
  const old = await later(120, () => browser.request(url));
  expect(old.location?.pathname).toBe('/sign-in');
  const silent = authorizationUrl(world, web, { prompt: 'none', scope: 'openid', max_age: '60' });
  expect((await later(120, () => browser.request(silent))).location?.searchParams.get('error')).toBe('login_required');
});

it('an id_token_hint of somebody else asks again', async () => {
  const other = await createPerson(world);
  const { body } = await redeem(world, web, await obtainCode(world, { client: web, person: other }));
  const { browser } = await obtainCode(world, { client: web, person });
  const answer = await browser.request(authorizationUrl(world, web, { prompt: undefined, id_token_hint: body.id_token }));
  expect(answer.location?.pathname).toBe('/sign-in');
});

it('signing out takes an ID token that has expired (RP-Initiated Logout 1.0 §2)', async () => {
  const grant = await obtainCode(world, { client: web, person });
  const { body } = await redeem(world, web, grant);
  const { exp = 0 } = decodeJwt(body.id_token);
  const query = new URLSearchParams({ id_token_hint: body.id_token, post_logout_redirect_uri: signedOutUri });
  const page = await later(exp - Date.now() / 1000 + 60, () => grant.browser.request(`/oidc/session/end?${query}`));
  expect(page.status).toBe(200);
  expect(page.text).toContain('op.logoutForm');
});
