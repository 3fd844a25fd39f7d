import { describeOAuthProvider } from '../../tests/doubles/oauth-provider-suite.ts';
import createDiscord from './connector.ts';

describeOAuthProvider({
  create: createDiscord,
  authorization: { address: 'https://discord.com/oauth2/authorize', parameters: { scope: 'identify email' } },
  token: {
    route: 'POST https://discord.com/api/v10/oauth2/token',
    reply: { access_token: 'at', token_type: 'Bearer', expires_in: 604_800, refresh_token: 'rt', scope: 'identify email' },
  },
  userInfo: {
    route: 'GET https://discord.com/api/v10/users/@me',
    reply: { id: '80351110224678912', username: 'ann', avatar: '8342729096ea', email: 'ann@reader.example', verified: true },
  },
  person: {
    id: '80351110224678912',
    name: 'ann',
    avatar: 'https://cdn.discordapp.com/avatars/80351110224678912/8342729096ea',
    email: 'ann@reader.example',
  },
  unverified: { verified: false },
});
