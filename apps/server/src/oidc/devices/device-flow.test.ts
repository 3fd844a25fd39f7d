import { decodeJwt } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createPerson, refresh, requestToken, userinfo, type TestClient, type TokenAnswer } from '../test-clients.ts';

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
const json = { accept: 'application/json' };
const html = { accept: 'text/html' };

let world: TestWorld;
let client: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;
let browser: TestBrowser;

beforeAll(async () => {
  world = await createTestWorld();
  client = await createDevice();
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  person = await createPerson(world);
  browser = new TestBrowser(world.endpoint);
});

async function createDevice(more: Record<string, unknown> = {}): Promise<TestClient> {
  const { status, body } = await world.api('/api/applications', {
    method: 'POST',
    body: { name: 'Television', type: 'Native', customClientMetadata: { isDeviceFlow: true }, ...more },
  });
  expect(status).toBe(200);
  return { id: body.id, secret: undefined, redirectUri: '' };
}

const begin = async (scope = 'openid offline_access profile', device = client) =>
  (await requestToken(world, device, { scope }, { path: '/oidc/device/auth' })).body;
const poll = (deviceCode: string, device = client): Promise<TokenAnswer> =>
  requestToken(world, device, { grant_type: grantType, device_code: deviceCode });
/** Polls as the device is told to: after the interval. */
const pollInTime = (deviceCode: string, device = client): Promise<TokenAnswer> => {
  world.advance(5_000);
  return poll(deviceCode, device);
};

/** The token of the form, as the page asks for it. */
const formToken = async (): Promise<string> => (await browser.request('/oidc/device', { headers: json })).body.xsrf;
const enter = (userCode: string, xsrf: string) => browser.request('/oidc/device', { form: { xsrf, user_code: userCode }, headers: json });
const answer = (userCode: string, xsrf: string, button: 'confirm' | 'abort') =>
  browser.request('/oidc/device', { form: { xsrf, user_code: userCode, [button]: 'yes' }, headers: html });

/** Types the code, presses the button, and signs in when asked. */
async function letIn(userCode: string) {
  const xsrf = await formToken();
  await enter(userCode, xsrf);
  const asked = await answer(userCode, xsrf, 'confirm');
  return asked.location?.pathname === '/sign-in' ? signInAt(asked.location) : asked;
}

const signInAt = (page: URL | undefined) => browser.finishSignIn(page?.searchParams.get('app_id') ?? '', person);

describe('a device', () => {
  it('gets a code to show, with the address of the hosted page, and tokens once the person has let it in', async () => {
    const started = await begin();
    expect(started).toEqual({
      device_code: expect.any(String),
      user_code: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
      verification_uri: `${world.endpoint}/device`,
      verification_uri_complete: `${world.endpoint}/device?user_code=${started.user_code}`,
      expires_in: 600,
      interval: 5,
    });
    expect(await poll(started.device_code)).toMatchObject({
      status: 400,
      body: { error: 'authorization_pending', code: 'oidc.authorization_pending' },
    });

    const xsrf = await formToken();
    expect((await enter(started.user_code, xsrf)).body).toEqual({
      userCode: started.user_code,
      application: { id: client.id, name: 'Television' },
    });
    const asked = await answer(started.user_code, xsrf, 'confirm');
    expect(asked.location?.pathname).toBe('/sign-in');
    expect(asked.location?.searchParams.get('app_id')).toBe(client.id);
    const done = await signInAt(asked.location);
    expect([done.status, done.location?.href]).toEqual([303, `${world.endpoint}/device/success?app_id=${client.id}`]);

    const tokens = await pollInTime(started.device_code);
    expect(tokens).toMatchObject({
      status: 200,
      body: {
        token_type: 'Bearer',
        scope: 'openid offline_access profile',
        refresh_token: expect.any(String),
        id_token: expect.any(String),
      },
    });
    expect(decodeJwt(tokens.body.id_token)).toMatchObject({ sub: person.id, aud: client.id });
    expect(await (await userinfo(world, tokens.body.access_token)).json()).toMatchObject({ sub: person.id, name: 'Reader' });
    const refreshed = await refresh(world, client, tokens.body.refresh_token);
    expect(refreshed).toMatchObject({ status: 200, body: { access_token: expect.any(String) } });
  });

  it('gets tokens once, of any number of questions at the same moment', async () => {
    const { device_code: code, user_code: userCode } = await begin();
    await letIn(userCode);
    const answers = await Promise.all(Array.from({ length: 10 }, () => poll(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.error === 'invalid_grant')).toHaveLength(9);
  });

  it('is told to slow down when it asks too early, by five more seconds each time', async () => {
    const { device_code: code } = await begin();
    expect((await poll(code)).body.error).toBe('authorization_pending');
    expect(await poll(code)).toMatchObject({ status: 400, body: { error: 'slow_down' } });
    expect((await pollInTime(code)).body.error).toBe('slow_down');
    world.advance(15_000);
    expect((await poll(code)).body.error).toBe('authorization_pending');
  });

  it('is told when the time is over, and the page then knows the code as expired', async () => {
    const { device_code: code, user_code: userCode } = await begin();
    const { db } = await world.scope();
    const past = Math.floor(Date.now() / 1000) - 60; // the library has a clock of its own
    await db
      .updateTable('oidcTokens')
      .set({ payload: sql<never>`jsonb_set(payload, '{exp}', to_jsonb(${past}::int))` })
      .where('userCode', '=', userCode.replace('-', ''))
      .execute();
    expect(await poll(code)).toMatchObject({ status: 400, body: { error: 'expired_token' } });
    expect(await enter(userCode, await formToken())).toMatchObject({ status: 400, body: { error: 'device_code_expired' } });
  });

  it('is told when the person refuses, before and after the sign-in, and the person sees that it was', async () => {
    const before = await begin();
    const xsrf = await formToken();
    await enter(before.user_code, xsrf);
    expect((await answer(before.user_code, xsrf, 'abort')).location?.href).toBe(`${world.endpoint}/device?problem=device_aborted`);
    expect(await poll(before.device_code)).toMatchObject({ status: 400, body: { error: 'access_denied' } });

    const later = await begin();
    const token = await formToken();
    await answer(later.user_code, token, 'confirm');
    const refused = await browser.request('/api/interaction', { method: 'DELETE' });
    expect((await browser.request(refused.headers.get('location') ?? '')).location?.search).toBe('?problem=device_aborted');
    expect(await poll(later.device_code)).toMatchObject({ status: 400, body: { error: 'access_denied' } });
  });

  it('of another application cannot use the code, nor what stands for it in the database', async () => {
    const { device_code: code, user_code: userCode } = await begin();
    await letIn(userCode);
    const other = await createDevice();
    expect(await poll(code, other)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const { db } = await world.scope();
    const rows = await db.selectFrom('oidcTokens').selectAll().where('kind', '=', 'DeviceCode').execute();
    expect(JSON.stringify(rows)).not.toContain(code);
    const stored = rows.find((row) => row.userCode === userCode.replace('-', ''))?.idDigest;
    expect(await poll(`digest:${stored}`)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await poll(code)).toMatchObject({ status: 200 });
  });

  it('has no other grant, and no other kind of application has this one', async () => {
    const url = `/oidc/auth?${new URLSearchParams({ client_id: client.id, response_type: 'code', redirect_uri: 'https://tv.example/', scope: 'openid' })}`;
    expect((await browser.request(url)).status).toBe(400);
    const { body } = await world.api('/api/applications', { method: 'POST', body: { name: 'Phone', type: 'Native' } });
    const phone = { id: body.id, secret: undefined, redirectUri: '' };
    expect(await requestToken(world, phone, { scope: 'openid' }, { path: '/oidc/device/auth' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
  });

  it.each<[string, (own: { id: string; deviceId: string }) => Promise<{ status: number }>, string]>([
    [
      'of somebody suspended meanwhile',
      ({ id }) => world.api(`/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } }),
      'invalid_grant',
    ],
    ['of somebody deleted meanwhile', ({ id }) => world.api(`/api/users/${id}`, { method: 'DELETE' }), 'invalid_grant'],
    [
      'whose person has another password meanwhile',
      ({ id }) => world.api(`/api/users/${id}/password`, { method: 'PATCH', body: { password: 'another harbour at dusk' } }),
      'invalid_grant',
    ],
    [
      'that was deleted itself meanwhile',
      ({ deviceId }) => world.api(`/api/applications/${deviceId}`, { method: 'DELETE' }),
      'invalid_client',
    ],
  ])('%s gets nothing', async (_name, change, error) => {
    const device = await createDevice();
    const { device_code: code, user_code: userCode } = await begin('openid', device);
    await letIn(userCode);
    expect((await change({ id: person.id, deviceId: device.id })).status).toBeLessThan(300);
    expect((await poll(code, device)).body).toMatchObject({ error });
  });

  it('leaves one line in the audit log, and none for each question while it waits', async () => {
    const device = await createDevice();
    const { device_code: code, user_code: userCode } = await begin('openid', device);
    await poll(code, device);
    await letIn(userCode);
    await pollInTime(code, device);
    await expect
      .poll(async () => (await world.api(`/api/logs?applicationId=${device.id}&logKey=ExchangeTokenBy.DeviceCode`)).body)
      .toMatchObject([{ key: 'ExchangeTokenBy.DeviceCode', payload: { result: 'Success', userId: person.id } }]);
  });
});

describe('a user code', () => {
  it('is read however it is typed', async () => {
    const { user_code: userCode } = await begin();
    const xsrf = await formToken();
    const typed = ` ${userCode.toLowerCase().replace('-', ' ')} `;
    expect((await enter(typed, xsrf)).body).toMatchObject({ userCode });
  });

  it('that is wrong, missing or used says so', async () => {
    const { user_code: userCode } = await begin();
    await letIn(userCode);
    for (const [typed, error] of [
      ['BBBB-BBBB', 'device_code_not_found'],
      ['', 'device_code_missing'],
      [userCode, 'device_code_used'],
      ['a\0b', 'device_code_not_found'],
    ] as const)
      expect(await enter(typed, await formToken())).toMatchObject({ status: 400, body: { error } });
  });

  it('serves one person: of two who take it up at the same moment one goes on', async () => {
    const { user_code: userCode } = await begin();
    const visitors = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const visitor = new TestBrowser(world.endpoint);
        const { body } = await visitor.request('/oidc/device', { headers: json });
        return { visitor, xsrf: body.xsrf as string };
      }),
    );
    const answers = await Promise.all(
      visitors.map(({ visitor, xsrf }) =>
        visitor.request('/oidc/device', { form: { xsrf, user_code: userCode, confirm: 'yes' }, headers: html }),
      ),
    );
    const places = answers.map(({ location }) => `${location?.pathname}${location?.searchParams.get('problem') ?? ''}`);
    expect(places.filter((place) => place === '/sign-in')).toHaveLength(1);
    expect(places.filter((place) => place === '/devicedevice_code_used')).toHaveLength(4);
  });

  it('can be guessed only so often from one address', async () => {
    const { user_code: userCode } = await begin();
    const guess = async () => enter('BCDF-GHJK', await formToken());
    const answers = [];
    for (let tries = 0; tries < 25; tries += 1) answers.push(await guess());
    expect(answers.at(0)?.body.error).toBe('device_code_not_found');
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { error: 'device_too_many_attempts' } });
    expect(await enter(userCode, await formToken())).toMatchObject({ status: 429 });
    world.advance(600_000);
    const later = await begin();
    expect((await enter(later.user_code, await formToken())).body).toMatchObject({ userCode: later.user_code });
  });
});

describe('the form', () => {
  it('counts only with the token of this browser’s session', async () => {
    const { user_code: userCode } = await begin();
    const mine = await formToken();
    const stranger = new TestBrowser(world.endpoint);
    const without = await stranger.request('/oidc/device', {
      form: { xsrf: mine, user_code: userCode, confirm: 'yes' },
      headers: json,
    });
    expect(without).toMatchObject({ status: 400, body: { error: 'device_session_lost' } });
    for (const xsrf of ['', 'made up']) {
      expect(await enter(userCode, xsrf)).toMatchObject({ status: 400, body: { error: 'device_session_lost' } });
    }
    const confirmed = await answer(userCode, 'made up', 'confirm');
    expect(confirmed.location?.href).toBe(`${world.endpoint}/device?problem=device_session_lost`);
  });

  it('is the hosted page’s: whoever opens the protocol’s address is sent there, with the code', async () => {
    expect((await browser.request('/oidc/device', { headers: html })).location?.href).toBe(`${world.endpoint}/device`);
    const posted = await browser.request('/oidc/device?user_code=BCDF-GHJK', { headers: html });
    expect(posted.status).toBe(200);
    expect(posted.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[^']+';.*frame-ancestors 'none'/);
    const page = await browser.request('/device?user_code=BCDF-GHJK', { headers: html });
    expect([page.status, page.headers.get('x-frame-options')]).toEqual([200, 'DENY']);
  });
});

describe('a third-party device', () => {
  it('is granted what the person consents to, within its ceiling', async () => {
    const device = await createDevice({ isThirdParty: true });
    await world.api(`/api/applications/${device.id}/user-consent-scopes`, { method: 'POST', body: { userScopes: ['profile'] } });
    const { device_code: code, user_code: userCode } = await begin('openid offline_access profile email', device);
    const asked = await letIn(userCode);
    expect(asked.location?.pathname).toBe('/consent');
    expect((await browser.request('/api/interaction/consent')).body).toMatchObject({
      application: { id: device.id, name: 'Television' },
      missingOIDCScope: ['profile'],
    });
    expect((await pollInTime(code, device)).body.error).toBe('authorization_pending');
    const { body } = await browser.request('/api/interaction/consent', { json: {} });
    expect((await browser.request(body.redirectTo)).location?.pathname).toBe('/device/success');
    const tokens = await pollInTime(code, device);
    expect(tokens).toMatchObject({ status: 200, body: { scope: 'openid offline_access profile' } });
    expect(await (await userinfo(world, tokens.body.access_token)).json()).not.toHaveProperty('email');
  });

  it('whose consent is refused is told', async () => {
    const device = await createDevice({ isThirdParty: true });
    const { device_code: code, user_code: userCode } = await begin('openid', device);
    await letIn(userCode);
    const refused = await browser.request('/api/interaction', { method: 'DELETE' });
    await browser.request(refused.headers.get('location') ?? '');
    expect((await poll(code, device)).body.error).toBe('access_denied');
  });
});

it('who is signed in already only has to press the button', async () => {
  await letIn((await begin()).user_code);
  const { device_code: code, user_code: userCode } = await begin();
  const done = await letIn(userCode);
  expect(done.location?.pathname).toBe('/device/success');
  expect(decodeJwt((await poll(code)).body.id_token).sub).toBe(person.id);
});

it('the built-in demo device works without being registered, and is announced with the endpoint', async () => {
  const demo = { id: 'device-demo-app', secret: undefined, redirectUri: '' };
  const { device_code: code, user_code: userCode } = await begin('openid', demo);
  await letIn(userCode);
  expect(await poll(code, demo)).toMatchObject({ status: 200, body: { refresh_token: expect.any(String) } });
  expect((await world.api('/api/applications/device-demo-app')).body).toMatchObject({
    id: 'device-demo-app',
    type: 'Native',
    customClientMetadata: { isDeviceFlow: true },
  });
  const discovery = await (await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`)).json();
  expect(discovery).toMatchObject({
    device_authorization_endpoint: `${world.endpoint}/oidc/device/auth`,
    grant_types_supported: expect.arrayContaining([grantType]),
  });
});
