import { beforeEach, describe, expect, it } from 'vitest';
import { outboundTo, type OutboundDouble } from '../../tests/doubles/outbound.ts';
import { redirectUri, socialJourney, type Journey } from '../../tests/doubles/social.ts';
import createOAuth2 from './connector.ts';

const host = 'https://id.acme.example';
const [tokenEndpoint, userInfo] = [`POST ${host}/token`, `GET ${host}/me`];
const config = {
  authorizationEndpoint: `${host}/authorize`,
  tokenEndpoint: `${host}/token`,
  userInfoEndpoint: `${host}/me`,
  clientId: 'lintel',
  clientSecret: 'a-secret',
  scope: 'profile',
};

let provider: OutboundDouble;
let journey: Journey;
async function begin(overrides: Record<string, unknown> = {}): Promise<URL> {
  journey = await socialJourney(createOAuth2, { config: { ...config, ...overrides }, provider });
  return journey.start();
}
beforeEach(async () => {
  provider = outboundTo({
    [tokenEndpoint]: { access_token: 'at', token_type: 'bearer', expires_in: 60, refresh_token: 'rt' },
    [userInfo]: { id: 7, email: 'ann@acme.example', phone: '+66812345678', name: 'Ann', avatar: 'https://acme.example/ann.png' },
  });
  await begin();
});

describe('signing in', () => {
  it('sends the person there with a challenge, and comes back with a profile', async () => {
    const uri = await begin({ customConfig: { loginHint: 'ann' } });
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'lintel',
      redirect_uri: redirectUri,
      state: 'a-state',
      scope: 'profile',
      login_hint: 'ann',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
    await expect(journey.finish()).resolves.toEqual({
      id: '7',
      email: 'ann@acme.example',
      phone: '66812345678',
      name: 'Ann',
      avatar: 'https://acme.example/ann.png',
      rawData: expect.objectContaining({ id: 7 }) as object,
    });
    expect(provider.last(tokenEndpoint).form).toMatchObject({ code: 'a-code', code_verifier: journey.session['codeVerifier'] });
    expect(provider.last(userInfo).headers.get('authorization')).toBe('bearer at');
  });

  it('asks for the scope of the request, else of the configuration, else for none', async () => {
    expect((await journey.start('repo')).searchParams.get('scope')).toBe('repo');
    expect((await begin({ scope: '' })).searchParams.has('scope')).toBe(false);
  });

  it('reads profiles by the map, dots lead into objects', async () => {
    provider.route(userInfo, { user: { uid: 'u1', names: { full: 'Ann' } }, 'mail.verified': 'ann@acme.example' });
    await begin({ profileMap: { id: 'user.uid', name: 'user.names.full', email: 'mail.verified', avatar: 'user.constructor.name' } });
    const { rawData: _rawData, ...person } = await journey.finish();
    expect(person).toEqual({ id: 'u1', name: 'Ann', email: 'ann@acme.example' });
  });

  it.each([
    ['query-string', { status: 200, text: 'access_token=at&token_type=bearer&expires_in=60', type: 'text/html' }],
    ['json', { status: 200, text: 'access_token=at&token_type=bearer', type: 'application/x-www-form-urlencoded' }],
    ['json', { status: 200, text: '{"access_token":"at","token_type":"bearer"}', type: 'text/html' }],
    ['query-string', { access_token: 'at', token_type: 'bearer' }],
  ])('reads tokens as %s from %j', async (tokenEndpointResponseType, reply) => {
    provider.route(tokenEndpoint, reply);
    await begin({ tokenEndpointResponseType });
    await expect(journey.finishWithTokens()).resolves.toMatchObject({ tokenResponse: { access_token: 'at' }, userInfo: { id: '7' } });
  });
});

describe('failures say what to do', () => {
  it.each([
    ['a token that is refused', { status: 401, text: '{"error":"invalid_token"}' }, 'social_invalid_access_token'],
    ['no JSON', { status: 200, text: '<h1>Ann</h1>', type: 'text/html' }, 'invalid_response'],
    ['nobody', { name: 'Ann' }, 'invalid_response'],
    ['an id that is an object', { id: { toString: 'x' } }, 'invalid_response'],
    ['a server that is down', { status: 503, text: '' }, 'general'],
    ['nothing in time', 'silence' as const, 'general'],
  ])('%s', async (_what, reply, code) => {
    provider.route(userInfo, reply);
    await expect(journey.finish()).rejects.toMatchObject({ code, data: { hint: { en: expect.any(String) as string } } });
  });

  it('never repeats a token of an answer it did not understand', async () => {
    provider.route(tokenEndpoint, { refresh_token: 'very-secret', reason: 'odd' });
    const failure = await journey.finish().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'invalid_response', data: { reason: 'odd' } });
    expect(JSON.stringify(failure)).not.toContain('very-secret');
  });

  it('passes on why an address is refused', async () => {
    provider.route(tokenEndpoint, () => {
      throw Object.assign(new Error('10.0.0.1 is not public: see OUTBOUND_ALLOW'), { name: 'OutboundRefused' });
    });
    await expect(journey.finish()).rejects.toMatchObject({
      code: 'invalid_config',
      data: { hint: expect.stringContaining('OUTBOUND_ALLOW') as string },
    });
  });
});
