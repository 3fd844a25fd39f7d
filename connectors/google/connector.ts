import { oauthProviderWith, socialUserInfo, verifyIdToken, type FormItem, type Language, type SocialUserInfo } from '@lintel/connector-kit';
import { z } from 'zod';
import { googleConfigGuard, prompts } from './config.ts';
import en from './locales/en.json' with { type: 'json' };
import ptBr from './locales/pt-BR.json' with { type: 'json' };
import th from './locales/th.json' with { type: 'json' };

const texts: Readonly<Record<Language, typeof en>> = { en, th, 'pt-BR': ptBr };
const oneTapCredential = z.looseObject({ credential: z.string().min(1) });

/** Google accounts, by OpenID Connect: https://developers.google.com/identity/openid-connect/openid-connect */
export default oauthProviderWith(googleConfigGuard, {
  id: 'google-universal',
  target: 'google',
  name: 'Google',
  isTokenStorageSupported: true,
  authorizationEndpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenEndpoint: 'https://oauth2.googleapis.com/token',
  scope: 'openid profile email',
  usesPkce: true,
  isCodeEncoded: true,
  parameters: ({ prompts: wanted = ['select_account'], offlineAccess }) => ({
    prompt: wanted.join(' ') || undefined,
    access_type: offlineAccess ? 'offline' : undefined,
  }),
  readPerson: async ({ ask }) => personOf(await ask({ url: 'https://openidconnect.googleapis.com/v1/userinfo', method: 'POST' })),
  // Google One Tap hands the page an ID token instead of a code: https://developers.google.com/identity/gsi/web/guides/verify-google-id-token
  readCredential: async (data, { config, outbound }) => {
    const given = oneTapCredential.safeParse(data);
    if (!given.success || !config.oneTap?.isEnabled) return undefined;
    const claims = await verifyIdToken(given.data.credential, {
      outbound,
      jwksUri: 'https://www.googleapis.com/oauth2/v3/certs',
      issuer: ['https://accounts.google.com', 'accounts.google.com'],
      clientId: config.clientId,
      nonce: undefined,
      clockTolerance: 10,
    });
    return personOf(claims);
  },
  moreFields: (language): FormItem[] => {
    const own = texts[language];
    return [
      {
        key: 'prompts',
        type: 'MultiSelect',
        required: false,
        defaultValue: ['select_account'],
        selectItems: prompts.map((value) => ({ value })),
        ...own.prompts,
      },
      { key: 'offlineAccess', type: 'Switch', required: false, defaultValue: false, ...own.offlineAccess },
      {
        key: 'oneTap',
        type: 'Json',
        required: false,
        defaultValue: { isEnabled: false, autoSelect: false, closeOnTapOutside: true, itpSupport: true },
        ...own.oneTap,
      },
    ];
  },
});

function personOf(claims: Readonly<Record<string, unknown>>): SocialUserInfo {
  const { sub, name, picture, email, email_verified: isVerified } = claims;
  return socialUserInfo({ id: sub, name, avatar: picture, ...(isVerified === true && { email }), rawData: claims });
}
