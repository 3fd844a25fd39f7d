import { oauthProvider, socialUserInfo } from '@lintel/connector-kit';
import { z } from 'zod';

const answer = z.object({ data: z.looseObject({ id: z.unknown(), name: z.unknown(), confirmed_email: z.unknown() }).partial() });

/** X accounts: https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export default oauthProvider({
  id: 'x-universal',
  target: 'x',
  name: 'X',
  authorizationEndpoint: 'https://twitter.com/i/oauth2/authorize',
  tokenEndpoint: 'https://api.twitter.com/2/oauth2/token',
  scope: 'tweet.read users.read',
  clientAuthMethod: 'client_secret_basic',
  usesPkce: true,
  readPerson: async ({ config, ask }) => {
    // X refuses the field to those who did not ask for its scope.
    const fields = config.scope?.split(/\s+/).includes('users.email') ? '?user.fields=confirmed_email' : '';
    const rawData = await ask({ url: `https://api.twitter.com/2/users/me${fields}` });
    const { id, name, confirmed_email: email } = answer.safeParse(rawData).data?.data ?? {};
    return socialUserInfo({ id, name, email, rawData });
  },
});
