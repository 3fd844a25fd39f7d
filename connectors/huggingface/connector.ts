import { oauthProvider, socialUserInfo } from '@lintel/connector-kit';

/** Hugging Face accounts: https://huggingface.co/docs/hub/oauth */
export default oauthProvider({
  id: 'huggingface-universal',
  target: 'huggingface',
  name: 'Hugging Face',
  authorizationEndpoint: 'https://huggingface.co/oauth/authorize',
  tokenEndpoint: 'https://huggingface.co/oauth/token',
  scope: 'openid profile email',
  usesPkce: true,
  readPerson: async ({ ask }) => {
    const claims = await ask({ url: 'https://huggingface.co/oauth/userinfo' });
    const { sub, name, picture, email, email_verified: isVerified } = claims;
    return socialUserInfo({ id: sub, name, avatar: picture, ...(isVerified === true && { email }), rawData: claims });
  },
});
