import { oauthProvider, socialUserInfo } from '@lintel/connector-kit';
import { z } from 'zod';

const answer = z.object({ data: z.object({ id: z.unknown(), attributes: z.record(z.string(), z.unknown()) }) });

/** Patreon accounts: https://docs.patreon.com/#oauth */
export default oauthProvider({
  id: 'patreon-universal',
  target: 'patreon',
  name: 'Patreon',
  authorizationEndpoint: 'https://www.patreon.com/oauth2/authorize',
  tokenEndpoint: 'https://www.patreon.com/api/oauth2/token',
  scope: 'identity identity[email]',
  readPerson: async ({ ask }) => {
    const rawData = await ask({ url: 'https://www.patreon.com/api/oauth2/api/current_user' });
    const { id, attributes = {} } = answer.safeParse(rawData).data?.data ?? {};
    const { full_name: name, image_url: avatar, email, is_email_verified: isVerified } = attributes;
    return socialUserInfo({ id, name, avatar, ...(isVerified === true && { email }), rawData });
  },
});
