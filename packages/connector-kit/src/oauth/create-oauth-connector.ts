import type { z } from 'zod';
import { ConnectorError } from '../connector-error.ts';
import type { ConnectorMetadata, ConnectorOptions, CreateConnector, SocialConnector, SocialSession, SocialUserInfo } from '../connector.ts';
import { hintFor } from '../hints.ts';
import type { Outbound } from '../outbound.ts';
import { parseConfig } from '../parse-config.ts';
import { authorizationUri, codeChallenge, randomText, readCallback } from './authorization.ts';
import type { OAuthClient } from './client-authentication.ts';
import { requestTokens, type TokenResponse } from './token-request.ts';

/** The way of one authorization code (RFC 6749 §4.1). */
export interface OAuthFlow {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly client: OAuthClient;
  readonly scope?: string | undefined;
  /** Further parameters of the authorization request; none of them takes the place of ours. */
  readonly parameters?: Readonly<Record<string, string | undefined>>;
  /** S256 (RFC 7636). */
  readonly usesPkce?: boolean;
  /** Binds an ID token to this sign-in (OIDC Core §3.1.2.1). */
  readonly usesNonce?: boolean;
  /** Whom the provider may say that it is, when it says so beside the code (RFC 9207). */
  readonly issuer?: string | readonly string[] | undefined;
  /** For codes that some clients hand on as they stood in the address. */
  readonly isCodeEncoded?: boolean;
  /** How to read a token answer that does not say what it is; default JSON. */
  readonly tokenFormat?: 'json' | 'query-string';
}

export interface Arrival<Config> {
  readonly config: Config;
  readonly tokens: TokenResponse;
  readonly session: SocialSession;
  /** What the provider sent back with the person. */
  readonly callback: Readonly<Record<string, unknown>>;
  readonly outbound: Pick<Outbound, 'fetch'>;
}

export interface OAuthConnector<Guard extends z.ZodType> {
  readonly metadata: ConnectorMetadata;
  readonly configGuard: Guard;
  readonly flow: (config: z.infer<Guard>) => OAuthFlow;
  /** Who came, by the tokens that were issued for them. */
  readonly readPerson: (arrival: Arrival<z.infer<Guard>>) => Promise<SocialUserInfo>;
  /** Who came without an authorization request of ours, e.g. by Google One Tap; `undefined` when the data are an ordinary callback. */
  readonly readCredential?: (
    data: unknown,
    context: Pick<Arrival<z.infer<Guard>>, 'config' | 'outbound'>,
  ) => Promise<SocialUserInfo | undefined>;
  /** What token storage keeps instead of the answer itself. */
  readonly toStoredTokens?: (arrival: Pick<Arrival<z.infer<Guard>>, 'config' | 'tokens' | 'outbound'>) => Promise<unknown>;
}

/** A social connector by OAuth 2.0: everything that providers have in common. */
export function createOAuthConnector<Guard extends z.ZodType>(provider: OAuthConnector<Guard>): CreateConnector<SocialConnector> {
  const { metadata, configGuard } = provider;
  return async ({ getConfig, outbound }) => {
    const readConfig = async () => parseConfig(configGuard, await getConfig(metadata.id));
    const arrive = (data: unknown, getSession: () => Promise<SocialSession>) =>
      exchange(provider, { data, getSession, readConfig, outbound });
    return {
      type: 'Social',
      metadata,
      configGuard,
      getAuthorizationUri: async ({ state, redirectUri, scope }, setSession) => {
        const flow = provider.flow(await readConfig());
        const [codeVerifier, nonce] = [flow.usesPkce ? randomText() : undefined, flow.usesNonce ? randomText() : undefined];
        await setSession({
          state,
          redirectUri,
          ...(nonce !== undefined && { nonce }),
          ...(codeVerifier !== undefined && { codeVerifier }),
        });
        return authorizationUri(flow.authorizationEndpoint, {
          ...flow.parameters,
          response_type: 'code',
          client_id: flow.client.clientId,
          redirect_uri: redirectUri,
          state,
          scope: scope || flow.scope,
          nonce,
          ...(codeVerifier !== undefined && { code_challenge: codeChallenge(codeVerifier), code_challenge_method: 'S256' }),
        });
      },
      getUserInfo: async (data, getSession) =>
        (await readCredential(provider, data, { readConfig, outbound })) ?? provider.readPerson(await arrive(data, getSession)),
      getTokenResponseAndUserInfo: async (data, getSession) => {
        const known = await readCredential(provider, data, { readConfig, outbound });
        if (known) return { userInfo: known };
        const arrival = await arrive(data, getSession);
        const userInfo = await provider.readPerson(arrival);
        return { tokenResponse: (await provider.toStoredTokens?.(arrival)) ?? arrival.tokens, userInfo };
      },
      getAccessTokenByRefreshToken: async (refreshToken) => {
        const { tokenEndpoint: endpoint, client, tokenFormat = 'json' } = provider.flow(await readConfig());
        const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
        return requestTokens({ outbound, endpoint, client, format: tokenFormat, form });
      },
    };
  };
}

interface Opened<Config> {
  readonly readConfig: () => Promise<Config>;
  readonly outbound: ConnectorOptions['outbound'];
}

async function readCredential<Guard extends z.ZodType>(
  provider: OAuthConnector<Guard>,
  data: unknown,
  { readConfig, outbound }: Opened<z.infer<Guard>>,
): Promise<SocialUserInfo | undefined> {
  return provider.readCredential?.(data, { config: await readConfig(), outbound });
}

async function exchange<Guard extends z.ZodType>(
  provider: OAuthConnector<Guard>,
  { data, getSession, readConfig, outbound }: Opened<z.infer<Guard>> & { data: unknown; getSession: () => Promise<SocialSession> },
): Promise<Arrival<z.infer<Guard>>> {
  const callback = readCallback(data);
  const config = await readConfig();
  const flow = provider.flow(config);
  checkIssuer(callback['iss'], flow.issuer);
  const session = await getSession();
  // The address of the request, whatever came back: a code for another one is none of ours.
  if (session.redirectUri === undefined) throw new ConnectorError('general', { hint: hintFor('noSession') });
  const verifier = session['codeVerifier'];
  if (flow.usesPkce && typeof verifier !== 'string') throw new ConnectorError('general', { hint: hintFor('noSession') });
  const tokens = await requestTokens({
    outbound,
    endpoint: flow.tokenEndpoint,
    client: flow.client,
    format: flow.tokenFormat ?? 'json',
    form: {
      grant_type: 'authorization_code',
      code: flow.isCodeEncoded ? decoded(callback.code) : callback.code,
      redirect_uri: session.redirectUri,
      code_verifier: typeof verifier === 'string' ? verifier : undefined,
    },
  });
  return { config, tokens, session, callback, outbound };
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function checkIssuer(given: unknown, expected: OAuthFlow['issuer']): void {
  if (given === undefined || expected === undefined) return;
  if ([expected].flat().some((issuer) => issuer === given)) return;
  throw new ConnectorError('authorization_failed', { message: 'The answer is of another issuer.', hint: hintFor('accessDenied') });
}
