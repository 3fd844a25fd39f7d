import { describeOAuthProvider } from '../../tests/doubles/oauth-provider-suite.ts';
import createHuggingFace from './connector.ts';

describeOAuthProvider({
  create: createHuggingFace,
  authorization: { address: 'https://huggingface.co/oauth/authorize', parameters: { scope: 'openid profile email' } },
  usesPkce: true,
  token: { route: 'POST https://huggingface.co/oauth/token', reply: { access_token: 'hf', token_type: 'bearer', scope: 'openid' } },
  userInfo: {
    route: 'GET https://huggingface.co/oauth/userinfo',
    reply: { sub: '62f2', name: 'Ann', picture: 'https://hf.example/ann', email: 'ann@reader.example', email_verified: true },
  },
  person: { id: '62f2', name: 'Ann', avatar: 'https://hf.example/ann', email: 'ann@reader.example' },
  unverified: { email_verified: false },
});
