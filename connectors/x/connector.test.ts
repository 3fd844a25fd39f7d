import { describeOAuthProvider } from '../../tests/doubles/oauth-provider-suite.ts';
import createX from './connector.ts';

describeOAuthProvider({
  create: createX,
  config: { scope: 'tweet.read users.read users.email' },
  authorization: { address: 'https://twitter.com/i/oauth2/authorize', parameters: { scope: 'tweet.read users.read users.email' } },
  usesPkce: true,
  token: {
    route: 'POST https://api.twitter.com/2/oauth2/token',
    reply: { token_type: 'bearer', expires_in: 7200, access_token: 'at', scope: 'users.read tweet.read' },
    authMethod: 'client_secret_basic',
  },
  userInfo: {
    route: 'GET https://api.twitter.com/2/users/me',
    reply: { data: { id: '2244994945', name: 'Ann', username: 'ann', confirmed_email: 'ann@reader.example' } },
  },
  person: { id: '2244994945', name: 'Ann', email: 'ann@reader.example' },
});
