import { oauthProvider, socialUserInfo } from '@lintel/connector-kit';

/** LinkedIn accounts: https://learn.microsoft.com/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2 */
export default oauthProvider({
  id: 'linkedin-universal',
  target: 'linkedin',
  name: 'LinkedIn',
  authorizationEndpoint: 'https://www.linkedin.com/oauth/v2/authorization',
  tokenEndpoint: 'https://www.linkedin.com/oauth/v2/accessToken',
  scope: 'openid profile email',
  readPerson: async ({ ask }) => {
    const claims = await ask({ url: 'https://api.linkedin.com/v2/userinfo' });
    const { sub, name, picture, email, email_verified: isVerified } = claims;
    return socialUserInfo({ id: sub, name, avatar: picture, ...(isVerified === true && { email }), rawData: claims });
  },
});
