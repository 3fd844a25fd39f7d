import { oauthProvider, socialUserInfo } from '@lintel/connector-kit';

/** Discord accounts: https://discord.com/developers/docs/topics/oauth2 */
export default oauthProvider({
  id: 'discord-universal',
  target: 'discord',
  name: 'Discord',
  authorizationEndpoint: 'https://discord.com/oauth2/authorize',
  tokenEndpoint: 'https://discord.com/api/v10/oauth2/token',
  scope: 'identify email',
  readPerson: async ({ ask }) => {
    const person = await ask({ url: 'https://discord.com/api/v10/users/@me' });
    const { id, username, avatar, email, verified } = person;
    return socialUserInfo({
      id,
      name: username,
      avatar: typeof avatar === 'string' && `https://cdn.discordapp.com/avatars/${String(id)}/${avatar}`,
      ...(verified === true && { email }),
      rawData: person,
    });
  },
});
