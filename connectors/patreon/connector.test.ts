import { describeOAuthProvider } from '../../tests/doubles/oauth-provider-suite.ts';
import createPatreon from './connector.ts';

describeOAuthProvider({
  create: createPatreon,
  authorization: { address: 'https://www.patreon.com/oauth2/authorize', parameters: { scope: 'identity identity[email]' } },
  token: {
    route: 'POST https://www.patreon.com/api/oauth2/token',
    reply: { access_token: 'at', refresh_token: 'rt', expires_in: 2_678_400, scope: 'identity', token_type: 'Bearer' },
  },
  userInfo: {
    route: 'GET https://www.patreon.com/api/oauth2/api/current_user',
    reply: {
      data: {
        id: '7',
        type: 'user',
        attributes: { full_name: 'Ann', image_url: 'https://p.example/ann', email: 'ann@reader.example', is_email_verified: true },
      },
    },
  },
  person: { id: '7', name: 'Ann', avatar: 'https://p.example/ann', email: 'ann@reader.example' },
  unverified: { data: { id: '7', type: 'user', attributes: { email: 'ann@reader.example', is_email_verified: false } } },
});
