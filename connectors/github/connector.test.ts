import { describe, expect, it } from 'vitest';
import { describeOAuthProvider } from '../../tests/doubles/oauth-provider-suite.ts';
import { outboundTo } from '../../tests/doubles/outbound.ts';
import { socialJourney } from '../../tests/doubles/social.ts';
import createGithub from './connector.ts';

const tokenRoute = 'POST https://github.com/login/oauth/access_token';
const tokens = { access_token: 'gho_1', scope: 'read:user,user:email', token_type: 'bearer' };
const user = { login: 'ann', id: 583_231, avatar_url: 'https://avatars.example/ann', name: 'Ann', email: null };
const emails = [
  { email: 'old@reader.example', primary: false, verified: true, visibility: null },
  { email: 'ann@reader.example', primary: true, verified: true, visibility: 'private' },
];
const emailsRoute = 'GET https://api.github.com/user/emails';
const list = (addresses: object[]) => ({ status: 200, text: JSON.stringify(addresses) });

describeOAuthProvider({
  create: createGithub,
  authorization: { address: 'https://github.com/login/oauth/authorize', parameters: { scope: 'read:user user:email' } },
  usesPkce: true,
  token: { route: tokenRoute, reply: tokens },
  userInfo: { route: 'GET https://api.github.com/user', reply: user },
  furtherRoutes: { [emailsRoute]: list(emails) },
  person: { id: '583231', name: 'Ann', avatar: 'https://avatars.example/ann', email: 'ann@reader.example' },
});

describe('addresses', () => {
  it.each([
    ['the public one', { email: 'public@reader.example' }, list(emails), 'public@reader.example'],
    ['none that is not verified', {}, list([{ email: 'ann@reader.example', primary: true, verified: false }]), undefined],
    ['none without the scope', {}, { status: 404, text: '{"message":"Not Found"}' }, undefined],
    ['none from a list that is none', {}, { status: 200, text: '{"email":"x"}' }, undefined],
  ])('%s', async (_what, change, reply, email) => {
    const provider = outboundTo({ [tokenRoute]: tokens, 'GET https://api.github.com/user': { ...user, ...change }, [emailsRoute]: reply });
    const journey = await socialJourney(createGithub, { config: { clientId: 'c', clientSecret: 's' }, provider });
    await journey.start();
    expect((await journey.finish()).email).toBe(email);
    // GitHub refuses requests without a name.
    expect(provider.last(emailsRoute).headers.get('user-agent')).toBe('Lintel');
  });
});

it('reads a refusal that comes with status 200', async () => {
  const provider = outboundTo({
    [tokenRoute]: { error: 'bad_verification_code', error_description: 'The code passed is incorrect or expired.' },
  });
  const journey = await socialJourney(createGithub, { config: { clientId: 'c', clientSecret: 's' }, provider });
  await journey.start();
  await expect(journey.finish()).rejects.toMatchObject({ code: 'social_auth_code_invalid', data: { error: 'bad_verification_code' } });
  provider.route(tokenRoute, { error: 'incorrect_client_credentials' });
  await expect(journey.finish()).rejects.toMatchObject({ code: 'invalid_config' });
});
