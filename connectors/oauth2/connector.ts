import { askWithToken, createOAuthConnector, genericFlow, socialUserInfo, type SocialUserInfo } from '@lintel/connector-kit';
import { oauth2ConfigGuard, type ProfileMap } from './config.ts';
import { metadata } from './metadata.ts';

/** Any provider that speaks OAuth 2.0 (RFC 6749) and tells who a token is for. */
export default createOAuthConnector({
  metadata,
  configGuard: oauth2ConfigGuard,
  flow: (config) => ({
    ...genericFlow(config),
    scope: config.scope?.trim() || undefined,
    tokenFormat: config.tokenEndpointResponseType,
  }),
  readPerson: async ({ config, tokens, outbound }) => {
    const profile = await askWithToken(outbound, {
      url: config.userInfoEndpoint,
      token: tokens.access_token,
      tokenType: tokens.token_type,
    });
    return mapProfile(profile, config.profileMap);
  },
});

/** A profile by the administrator's map. Throws ConnectorError when it has no id. */
function mapProfile(profile: Readonly<Record<string, unknown>>, map: ProfileMap): SocialUserInfo {
  const at = (path: string): unknown => (Object.hasOwn(profile, path) ? profile[path] : path.split('.').reduce<unknown>(below, profile));
  const { id, email, phone, name, avatar } = map;
  return socialUserInfo({ id: at(id), email: at(email), phone: at(phone), name: at(name), avatar: at(avatar), rawData: profile });
}

const below = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
