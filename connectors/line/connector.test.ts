import { describeOAuthProvider } from '../../tests/doubles/oauth-provider-suite.ts';
import createLine from './connector.ts';

describeOAuthProvider({
  create: createLine,
  authorization: { address: 'https://access.line.me/oauth2/v2.1/authorize', parameters: { scope: 'openid profile' } },
  usesPkce: true,
  token: {
    route: 'POST https://api.line.me/oauth2/v2.1/token',
    reply: { access_token: 'at', expires_in: 2_592_000, id_token: 'e.y.J', refresh_token: 'rt', scope: 'profile', token_type: 'Bearer' },
  },
  userInfo: {
    route: 'GET https://api.line.me/v2/profile',
    reply: { userId: 'U4af4980629', displayName: 'แอน', pictureUrl: 'https://profile.example/ann', statusMessage: 'Hello' },
  },
  person: { id: 'U4af4980629', name: 'แอน', avatar: 'https://profile.example/ann' },
});
