import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeOAuthProvider } from '../../tests/doubles/oauth-provider-suite.ts';
import { outboundTo } from '../../tests/doubles/outbound.ts';
import { socialJourney } from '../../tests/doubles/social.ts';
import createGoogle from './connector.ts';

const tokenRoute = 'POST https://oauth2.googleapis.com/token';
const person = { sub: '110169', name: 'Ann', picture: 'https://lh3.example/ann', email: 'ann@reader.example', email_verified: true };

describeOAuthProvider({
  create: createGoogle,
  config: { prompts: ['consent', 'select_account'], offlineAccess: true },
  authorization: {
    address: 'https://accounts.google.com/o/oauth2/v2/auth',
    parameters: { scope: 'openid profile email', prompt: 'consent select_account', access_type: 'offline' },
  },
  usesPkce: true,
  token: {
    route: tokenRoute,
    reply: { access_token: 'ya29', expires_in: 3599, scope: 'openid', token_type: 'Bearer', refresh_token: '1//r', id_token: 'e.y.J' },
  },
  userInfo: { route: 'POST https://openidconnect.googleapis.com/v1/userinfo', reply: person },
  person: { id: '110169', name: 'Ann', avatar: 'https://lh3.example/ann', email: 'ann@reader.example' },
  unverified: { email_verified: false },
});

const config = { clientId: 'lintel.apps.example', clientSecret: 's', oneTap: { isEnabled: true } };

it('takes a code that stands as it did in the address', async () => {
  const provider = outboundTo({ [tokenRoute]: { access_token: 'ya29' }, 'POST https://openidconnect.googleapis.com/v1/userinfo': person });
  const journey = await socialJourney(createGoogle, { config, provider });
  expect((await journey.start()).searchParams.get('prompt')).toBe('select_account');
  await journey.finish({ code: '4%2F0AX' });
  expect(provider.last(tokenRoute).form['code']).toBe('4/0AX');
});

describe('One Tap', () => {
  let keys: { publicKey: CryptoKey; privateKey: CryptoKey };
  let stranger: CryptoKey;
  beforeAll(async () => {
    keys = await generateKeyPair('RS256');
    stranger = (await generateKeyPair('RS256')).privateKey;
  });

  async function tap(
    claims: Record<string, unknown> = {},
    { key = keys.privateKey, settings = {} }: { key?: CryptoKey; settings?: object } = {},
  ) {
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256' };
    const provider = outboundTo({ 'GET https://www.googleapis.com/oauth2/v3/certs': { keys: [jwk] } });
    const journey = await socialJourney(createGoogle, { config: { ...config, ...settings }, provider });
    const now = Math.floor(Date.now() / 1000);
    const credential = await new SignJWT({
      iss: 'https://accounts.google.com',
      aud: config.clientId,
      iat: now,
      exp: now + 60,
      ...person,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(key);
    return journey.finish({ credential });
  }

  it('reads the person from the credential', async () => {
    await expect(tap()).resolves.toMatchObject({ id: '110169', name: 'Ann', email: 'ann@reader.example' });
    await expect(tap({ iss: 'accounts.google.com', email_verified: false })).resolves.not.toHaveProperty('email');
  });

  it.each([
    ['for another client', { aud: 'another' }],
    ['of another issuer', { iss: 'https://evil.example' }],
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - 60 }],
  ])('refuses one %s', async (_what, claims) => {
    await expect(tap(claims)).rejects.toMatchObject({ code: 'social_invalid_id_token' });
  });

  it('refuses one that a stranger signed', async () => {
    await expect(tap({}, { key: stranger })).rejects.toMatchObject({ code: 'social_invalid_id_token' });
  });

  it('takes none while it is turned off', async () => {
    await expect(tap({}, { settings: { oneTap: { isEnabled: false } } })).rejects.toMatchObject({
      code: 'insufficient_request_parameters',
    });
  });
});
