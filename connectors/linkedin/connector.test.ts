import { describeOAuthProvider } from '../../tests/doubles/oauth-provider-suite.ts';
import createLinkedIn from './connector.ts';

describeOAuthProvider({
  create: createLinkedIn,
  authorization: { address: 'https://www.linkedin.com/oauth/v2/authorization', parameters: { scope: 'openid profile email' } },
  token: { route: 'POST https://www.linkedin.com/oauth/v2/accessToken', reply: { access_token: 'AQX', expires_in: 5_184_000 } },
  userInfo: {
    route: 'GET https://api.linkedin.com/v2/userinfo',
    reply: { sub: '782bbtaQ', name: 'Ann', picture: 'https://media.example/ann', email: 'ann@reader.example', email_verified: true },
  },
  person: { id: '782bbtaQ', name: 'Ann', avatar: 'https://media.example/ann', email: 'ann@reader.example' },
  unverified: { email_verified: false },
});
