import { oauthProvider, socialUserInfo } from '@lintel/connector-kit';

/** LINE accounts: https://developers.line.biz/en/docs/line-login/integrate-line-login/ */
export default oauthProvider({
  id: 'line-universal',
  target: 'line',
  name: 'LINE',
  authorizationEndpoint: 'https://access.line.me/oauth2/v2.1/authorize',
  tokenEndpoint: 'https://api.line.me/oauth2/v2.1/token',
  scope: 'openid profile',
  usesPkce: true,
  readPerson: async ({ ask }) => {
    const person = await ask({ url: 'https://api.line.me/v2/profile' });
    const { userId, displayName, pictureUrl } = person;
    return socialUserInfo({ id: userId, name: displayName, avatar: pictureUrl, rawData: person });
  },
});
