import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorizationUrl, createClient, createPerson, obtainCode } from '../oidc/test-clients.ts';
import { createPkce, TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

function expectProtected(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(/script-src([^;]*)/.exec(policy)?.[1]).toMatch(/^(?: 'sha256-[\w+/=]+')?$/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
}

it('form_post escapes what the client sent, and its page runs the one script that submits it', async () => {
  const state = `"><script>alert(1)</script>&'`;
  const client = await createClient(world);
  const person = await createPerson(world);
  const { browser } = await obtainCode(world, { client, person });
  const { challenge } = createPkce();
  const answer = await browser.request(
    authorizationUrl(world, client, {
      response_mode: 'form_post',
      state,
      prompt: undefined,
      scope: 'openid',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    }),
  );
  expect(answer.status).toBe(200);
  expectProtected(answer.headers);
  expect(answer.text).toContain(`action="${client.redirectUri}"`);
  expect(answer.text).not.toContain(state);
  expect(answer.text).not.toContain('<script>alert');

  const refused = await new TestBrowser(world.endpoint).request(
    authorizationUrl(world, client, { response_mode: 'form_post', state, prompt: 'none', scope: 'openid' }),
  );
  expect(refused.text).toContain('login_required');
  expectProtected(refused.headers);
  expect(refused.text).not.toContain('<script>alert');
});

it('a sign-out without a session submits itself under the same headers, and a stranger’s cannot be confirmed', async () => {
  const browser = new TestBrowser(world.endpoint);
  const page = await browser.request('/oidc/session/end?client_id=demo-app');
  expectProtected(page.headers);
  const crossSite = await browser.request('/oidc/session/end/confirm', { form: { xsrf: 'guessed', logout: 'yes' } });
  expect(crossSite.status).toBe(400);
});
