import { z } from 'zod';
import type { CreateConnector, Platform, SocialConnector, SocialUserInfo } from '../connector.ts';
import type { FormItem } from '../form-item.ts';
import { createOAuthConnector, type Arrival, type OAuthConnector, type OAuthFlow } from './create-oauth-connector.ts';
import { socialMetadata, type Language } from './social-metadata.ts';
import { askWithToken } from './user-info.ts';
import type { ProviderRequest } from '../ask-provider.ts';

/** What most providers want to be told; an empty scope counts as none. */
export const oauthConfig = {
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  scope: z.string().optional(),
};
const oauthConfigGuard = z.object(oauthConfig);
export type OAuthConfig = z.infer<typeof oauthConfigGuard>;

/** Asks the provider with the person's access token; throws when it is refused or the answer is no object. */
type Ask = (request: ProviderRequest) => Promise<Readonly<Record<string, unknown>>>;

interface ProviderFacts<Config extends OAuthConfig> extends Pick<OAuthFlow, 'usesPkce' | 'usesNonce' | 'issuer' | 'isCodeEncoded'> {
  readonly id: string;
  readonly target: string;
  /** The provider's own name, the same in every language. */
  readonly name: string;
  /** Default `Universal`. */
  readonly platform?: Platform;
  readonly isTokenStorageSupported?: boolean;
  readonly authorizationEndpoint: string | ((config: Config) => string);
  readonly tokenEndpoint: string | ((config: Config) => string);
  /** What is asked for when the configuration names no scope. */
  readonly scope: string | undefined;
  readonly clientAuthMethod?: 'client_secret_post' | 'client_secret_basic';
  readonly parameters?: (config: Config) => Readonly<Record<string, string | undefined>>;
  readonly readPerson: (arrival: Arrival<Config> & { readonly ask: Ask }) => Promise<SocialUserInfo>;
  /** Fields of the form beside client id, client secret and scope. */
  readonly moreFields?: (language: Language) => readonly FormItem[];
}

type Further<Guard extends z.ZodType> = Pick<OAuthConnector<Guard>, 'readCredential' | 'toStoredTokens'>;

/** A social connector for one provider, from its facts. */
export function oauthProvider(facts: ProviderFacts<OAuthConfig> & Further<typeof oauthConfigGuard>): CreateConnector<SocialConnector> {
  return oauthProviderWith(oauthConfigGuard, facts);
}

/** The same for a provider that wants to be told more than client id, client secret and scope. */
export function oauthProviderWith<Guard extends z.ZodType<OAuthConfig>>(
  configGuard: Guard,
  facts: ProviderFacts<z.infer<Guard>> & Further<Guard>,
): CreateConnector<SocialConnector> {
  const { id, target, name, platform = 'Universal', isTokenStorageSupported = false, readCredential, toStoredTokens } = facts;
  return createOAuthConnector({
    metadata: socialMetadata({ id, target, name, platform, isTokenStorageSupported, moreFields: facts.moreFields }),
    configGuard,
    flow: (config) => flowOf(facts, config),
    readPerson: (arrival) => {
      const { outbound, tokens } = arrival;
      return facts.readPerson({ ...arrival, ask: (request) => askWithToken(outbound, { ...request, token: tokens.access_token }) });
    },
    ...(readCredential && { readCredential }),
    ...(toStoredTokens && { toStoredTokens }),
  });
}

function flowOf<Config extends OAuthConfig>(facts: ProviderFacts<Config>, config: Config): OAuthFlow {
  const { authorizationEndpoint, tokenEndpoint, usesPkce = false, usesNonce = false, isCodeEncoded = false, issuer } = facts;
  const { clientId, clientSecret, scope } = config;
  return {
    authorizationEndpoint: typeof authorizationEndpoint === 'string' ? authorizationEndpoint : authorizationEndpoint(config),
    tokenEndpoint: typeof tokenEndpoint === 'string' ? tokenEndpoint : tokenEndpoint(config),
    client: { clientId, clientSecret, authMethod: facts.clientAuthMethod },
    scope: scope?.trim() || facts.scope,
    parameters: facts.parameters?.(config) ?? {},
    usesPkce,
    usesNonce,
    isCodeEncoded,
    issuer,
  };
}
