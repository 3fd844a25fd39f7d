import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, redeem, requestToken, type TestClient } from '../test-clients.ts';

// RFC 9126, the way of .NET's handler from version 9: parameters are pushed, the code comes back in a form.

let world: TestWorld;
let web: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;
beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
  person = await createPerson(world);
}, 60_000);
afterAll(() => world.close());

const push = (more: Record<string, string> = {}) =>
  requestToken(
    world,
    web,
    {
      redirect_uri: web.redirectUri,
      response_type: 'code',
      scope: 'openid offline_access profile',
      prompt: 'consent',
      state: 'the-state',
      nonce: 'the-nonce',
      response_mode: 'form_post',
      ...more,
    },
    { path: '/oidc/request', auth: 'body' },
  );

const field = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];

it('signs in with pushed parameters and answers the code, state and iss in a form', async () => {
  const pkce = createPkce();
  const pushed = await push({ code_challenge: pkce.challenge, code_challenge_method: 'S256' });
  expect(pushed).toMatchObject({ status: 201, body: { request_uri: expect.stringMatching(/^urn:/), expires_in: expect.any(Number) } });
  const url = `/oidc/auth?${new URLSearchParams({ client_id: web.id, request_uri: pushed.body.request_uri })}`;
  const answer = await new TestBrowser(world.endpoint).signIn(url, person);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain(`action="${web.redirectUri}"`);
  expect([field(answer.text, 'state'), field(answer.text, 'iss')]).toEqual(['the-state', `${world.endpoint}/oidc`]);
  const tokens = await redeem(world, web, { code: field(answer.text, 'code') ?? '', pkce });
  expect(tokens).toMatchObject({ status: 200, body: { refresh_token: expect.any(String) } });
});

it('a pushed request starts one sign-in', async () => {
  const { body } = await push();
  const url = `/oidc/auth?${new URLSearchParams({ client_id: web.id, request_uri: body.request_uri })}`;
  const first = await new TestBrowser(world.endpoint).signIn(url, person);
  expect(field(first.text, 'code')).toBeTruthy();
  const second = await new TestBrowser(world.endpoint).request(url);
  expect(second.status).toBe(400);
});

it('answers errors in a form, with state and iss', async () => {
  const { body } = await push({ prompt: 'none', scope: 'openid' });
  const url = `/oidc/auth?${new URLSearchParams({ client_id: web.id, request_uri: body.request_uri })}`;
  const { text } = await new TestBrowser(world.endpoint).request(url);
  expect([field(text, 'error'), field(text, 'state'), field(text, 'iss')]).toEqual([
    'login_required',
    'the-state',
    `${world.endpoint}/oidc`,
  ]);
});

it('refuses a null character, which the database could not hold', async () => {
  expect(await push({ login_hint: 'a\u0000b' })).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
});

it('takes several resources in one parameter', async () => {
  const both = 'urn:logto:resource:organizations,https://default.logto.app/api';
  expect((await push({ resource: both })).status).toBe(201);
  expect(await push({ resource: `${both},https://unknown.example` })).toMatchObject({ status: 400, body: { error: 'invalid_target' } });
});

it('is only for the application itself', async () => {
  const answer = await requestToken(world, web, { response_type: 'code', client_secret: 'wrong' }, { path: '/oidc/request', auth: 'none' });
  expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client', code: 'oidc.invalid_client' } });
});
