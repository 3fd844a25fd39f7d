import type { SocialConnector, SocialSession, SocialUserInfo } from '@lintel/connector-kit';
import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import { newId } from '../../foundation/crypto/ids.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { connectorFailure } from './connector-failure.ts';
import { connectorOptions } from './connector-options.ts';
import type { InstalledConnector } from './connectors-scope.ts';
import { secretsOf } from './redact.ts';
import {
  checkSamlReturn,
  expectSamlMessage,
  keepSamlAnswer,
  takeExpectedSession,
  takeSamlAnswer,
  type SamlMessage,
} from './saml-answers.ts';
import { withinTime } from './within-time.ts';

/** What the way to the provider and back has to be told of this attempt. */
export interface SocialStart {
  readonly state: string;
  readonly redirectUri: string;
  /** What to ask the provider for, in the place of what the connector is set up with. */
  readonly scope?: string | undefined;
  readonly userAgent?: string | undefined;
}

export interface SocialAccount {
  readonly userInfo: SocialUserInfo;
  /** The provider's token answer, where the connector's token storage is on. */
  readonly tokenResponse?: unknown;
}

/** Asks social connectors where a person signs in, and who came back. */
export interface SocialAccounts {
  /** @returns the provider's address, and what the connector wants to know again. @throws ApiError `connector.*` */
  start(scope: TenantScope, installed: InstalledConnector, request: SocialStart): Promise<{ uri: string; session: SocialSession }>;
  /**
   * Takes what the browser brought from a SAML provider.
   * @returns the address to go on at, with a code that only this browser gets
   * @throws ApiError `connector.*`, `session.connector_validation_session_not_found` for a response that nobody asked for
   */
  receive(scope: TenantScope, installed: InstalledConnector, message: SamlMessage): Promise<string>;
  /** @param data the parameters that the provider sent back. @throws ApiError `connector.*` */
  finish(
    scope: TenantScope,
    installed: InstalledConnector,
    answer: { data: unknown; session: SocialSession; languages: readonly string[] },
  ): Promise<SocialAccount>;
  /** @returns the provider's token answer; `undefined` when the connector cannot ask for it. @throws ApiError `connector.*` */
  refresh(scope: TenantScope, installed: InstalledConnector, refreshToken: string): Promise<unknown>;
}

/** As much of a person as is relied on; packages are code of others. */
const userInfoSchema = z.looseObject({
  id: z.string().min(1),
  email: z.string().optional(),
  phone: z.string().optional(),
  name: z.string().optional(),
  avatar: z.string().optional(),
  rawData: z.json().optional(),
});

export function createSocialAccounts({ outbound, timeLimitMs = 15_000 }: { outbound: Outbound; timeLimitMs?: number }): SocialAccounts {
  const open = async (scope: TenantScope, { connector: own, factory }: InstalledConnector): Promise<SocialConnector> => {
    const connector = await factory.create(connectorOptions(scope, { outbound, own }));
    if (connector.type !== 'Social') throw new ApiError('connector.unexpected_type');
    return connector;
  };
  return {
    async start(scope, installed, { state, redirectUri, scope: asked, userAgent }) {
      const { connector, factory } = installed;
      let session: SocialSession = {};
      const setSession = async (kept: SocialSession) => void (session = kept);
      const headers = userAgent === undefined ? {} : { userAgent };
      const jti = newId();
      const ids = { connectorId: connector.id, connectorFactoryId: factory.id, jti };
      const request = { state, redirectUri, ...ids, headers, ...(asked !== undefined && { scope: asked }) };
      return failingAsApi(installed, [], async () => {
        const social = await open(scope, installed);
        if (social.validateSamlAssertion) checkSamlReturn(scope, redirectUri);
        const uri = await withinTime(social.getAuthorizationUri(request, setSession), timeLimitMs);
        session = { ...session, redirectUri, state };
        if (social.validateSamlAssertion) await expectSamlMessage(scope, { connectorId: connector.id, jti, session });
        return { uri, session: { ...session, jti } };
      });
    },

    receive: (scope, installed, { relayState, body }) =>
      failingAsApi(installed, [], async () => {
        const connectorId = installed.connector.id;
        const { validateSamlAssertion } = await open(scope, installed);
        if (!validateSamlAssertion) throw new ApiError('connector.unexpected_type');
        let session = await takeExpectedSession(scope, { connectorId, jti: relayState });
        const setSession = async (kept: SocialSession) => void (session = kept);
        const uri = await withinTime(
          validateSamlAssertion({ body }, async () => session, setSession),
          timeLimitMs,
        );
        return keepSamlAnswer(scope, { connectorId, jti: relayState, session, uri });
      }),

    finish: (scope, installed, { data, session, languages }) =>
      failingAsApi(installed, languages, async () => {
        const connector = await open(scope, installed);
        const known = connector.validateSamlAssertion
          ? await takeSamlAnswer(scope, { connectorId: installed.connector.id, jti: session.jti, data })
          : session;
        const getSession = async () => known;
        const answer =
          installed.connector.enableTokenStorage && connector.getTokenResponseAndUserInfo
            ? await withinTime(connector.getTokenResponseAndUserInfo(data, getSession), timeLimitMs)
            : { userInfo: await withinTime(connector.getUserInfo(data, getSession), timeLimitMs) };
        const userInfo = userInfoSchema.safeParse(answer.userInfo);
        if (!userInfo.success) throw new ApiError('connector.invalid_response', { cause: userInfo.error });
        return { ...answer, userInfo: userInfo.data as SocialUserInfo }; // the schema's optional keys may be undefined, its type says more
      }),

    refresh: (scope, installed, refreshToken) =>
      failingAsApi(installed, [], async () => {
        const connector = await open(scope, installed);
        return connector.getAccessTokenByRefreshToken && withinTime(connector.getAccessTokenByRefreshToken(refreshToken), timeLimitMs);
      }),
  };
}

async function failingAsApi<Result>(
  { connector, factory }: InstalledConnector,
  languages: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    const failure = connectorFailure(cause, { secrets: secretsOf(connector.config, factory.metadata.formItems), languages });
    throw new ApiError(failure.code, { ...failure, cause });
  }
}
