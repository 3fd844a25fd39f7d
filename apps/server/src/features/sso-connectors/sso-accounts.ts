import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import { createRelyingParties, type RelyingParty } from './relying-party.ts';
import { relyingPartyFailure } from './relying-party-failure.ts';
import { ssoAccount, type SsoAccount } from './sso-account.ts';
import type { SsoConnector } from './sso-connector.ts';

const longestIdTokenAgeSeconds = 600;

/** What is kept of an attempt until the person comes back. */
export const ssoSession = z.object({ redirectUri: z.string(), state: z.string(), nonce: z.string(), codeVerifier: z.string() });
type SsoSession = z.infer<typeof ssoSession>;

export interface SsoAnswer {
  readonly account: SsoAccount;
  /** As the token endpoint gave it. */
  readonly tokenResponse: unknown;
}

/** Sends people to the identity provider of their enterprise, and says who came back. */
export interface SsoAccounts {
  /** @throws ApiError `connector.*` */
  start(connector: SsoConnector, attempt: { state: string; redirectUri: string }): Promise<{ uri: string; session: SsoSession }>;
  /** @param data the parameters that came back. @throws ApiError `connector.*` */
  finish(connector: SsoConnector, answer: { data: Readonly<Record<string, unknown>>; session: SsoSession }): Promise<SsoAnswer>;
  /** @returns the provider's token answer. @throws ApiError `connector.*` */
  refresh(connector: SsoConnector, refreshToken: string): Promise<unknown>;
}

/** Handlers that send people to enterprises' identity providers. */
export interface SsoAccountsScope {
  readonly ssoAccounts: SsoAccounts;
}

export function createSsoAccounts({ outbound, now }: { outbound: Outbound; now: () => number }): SsoAccounts {
  const relyingParty = createRelyingParties({ outbound, now });

  async function withParty<Result>(connector: SsoConnector, work: (party: RelyingParty) => Promise<Result>): Promise<Result> {
    let party: RelyingParty | undefined;
    try {
      party = await relyingParty(connector);
      return await work(party);
    } catch (cause) {
      throw relyingPartyFailure(party?.openid, cause);
    }
  }

  return {
    start: (connector, { state, redirectUri }) =>
      withParty(connector, async ({ openid, configuration }) => {
        const session = { redirectUri, state, nonce: openid.randomNonce(), codeVerifier: openid.randomPKCECodeVerifier() };
        const uri = openid.buildAuthorizationUrl(configuration, {
          redirect_uri: redirectUri,
          response_type: 'code',
          scope: scopeOf(connector),
          state,
          nonce: session.nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(session.codeVerifier),
          code_challenge_method: 'S256',
          ...googleParameters(connector),
        });
        return { uri: uri.href, session };
      }),

    finish: (connector, { data, session }) =>
      withParty(connector, async ({ openid, configuration }) => {
        const tokens = await openid.authorizationCodeGrant(configuration, answerAddress(session, data), {
          expectedState: session.state,
          expectedNonce: session.nonce,
          pkceCodeVerifier: session.codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims || Math.abs(now() / 1000 - claims.iat) > longestIdTokenAgeSeconds)
          throw new ApiError('connector.social_invalid_id_token');
        const userInfo = configuration.serverMetadata().userinfo_endpoint
          ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : undefined;
        const told = connector.providerName === 'AzureAdOidc' ? { ...claims, ...userInfo } : (userInfo ?? claims);
        return { account: toAccount(connector, { ...told, iss: claims.iss, sub: claims.sub }), tokenResponse: tokens };
      }),

    refresh: (connector, refreshToken) =>
      withParty(connector, ({ openid, configuration }) => openid.refreshTokenGrant(configuration, refreshToken)),
  };
}

const scopeOf = ({ config }: SsoConnector): string => {
  const { scope } = config;
  const further = typeof scope === 'string' ? scope.split(/\s+/).filter(Boolean) : [];
  return [...new Set(['openid', 'profile', 'email', ...further])].join(' ');
};

function googleParameters({ providerName, config }: SsoConnector): Record<string, string> {
  if (providerName !== 'GoogleWorkspace') return {};
  const isOffline = config['offlineAccess'] === true;
  return {
    prompt: isOffline ? 'consent select_account' : 'select_account',
    ...(isOffline && { access_type: 'offline', include_granted_scopes: 'true' }),
  };
}

/** The address at which the person arrived, as the library wants to see it. */
function answerAddress({ redirectUri }: SsoSession, data: Readonly<Record<string, unknown>>): URL {
  const address = new URL(redirectUri);
  for (const [name, value] of Object.entries(data)) if (typeof value === 'string') address.searchParams.set(name, value);
  return address;
}

const claimsSchema = z.looseObject({
  iss: z.string(),
  sub: z.string(),
  email: z.string().max(128).optional().catch(undefined),
  email_verified: z
    .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
    .optional()
    .catch(undefined),
  name: z.string().max(128).optional().catch(undefined),
  picture: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional()
    .catch(undefined),
});

function toAccount({ config }: SsoConnector, claims: Record<string, unknown>): SsoAccount {
  const { iss, sub, email, email_verified, name, picture } = claimsSchema.parse(claims);
  const isTrusted = email_verified === true || config['trustUnverifiedEmail'] === true;
  const parsed = ssoAccount.safeParse({
    issuer: iss,
    id: sub,
    ...(email && isTrusted && { email }),
    ...(name && { name }),
    ...(picture && { avatar: picture }),
    rawData: claims,
  });
  if (!parsed.success) throw new ApiError('connector.invalid_response', { cause: parsed.error });
  return parsed.data;
}
