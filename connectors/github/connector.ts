import { oauthProvider, socialUserInfo } from '@lintel/connector-kit';
import { z } from 'zod';

const address = z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() });

/** GitHub accounts, by an OAuth app or a GitHub App: https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps */
export default oauthProvider({
  id: 'github-universal',
  target: 'github',
  name: 'GitHub',
  isTokenStorageSupported: true,
  authorizationEndpoint: 'https://github.com/login/oauth/authorize',
  tokenEndpoint: 'https://github.com/login/oauth/access_token',
  scope: 'read:user user:email',
  usesPkce: true,
  readPerson: async ({ ask }) => {
    const [userInfo, userEmails] = await Promise.all([
      ask({ url: 'https://api.github.com/user' }),
      // Without the scope `user:email` there is only the public address, which GitHub takes from the verified ones.
      ask({ url: 'https://api.github.com/user/emails' }).then(Object.values<unknown>, () => []),
    ]);
    const verified = userEmails
      .flatMap((given) => address.safeParse(given).data ?? [])
      .find(({ primary, verified: isVerified }) => primary && isVerified);
    const { id, name, avatar_url: avatar, email } = userInfo;
    return socialUserInfo({ id, name, avatar, email: email ?? verified?.email, rawData: { userInfo, userEmails } });
  },
});
