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
import { withinTime } from './within-time.ts';

/** What the way to the provider and back has to be told of this attempt. */
export interface SocialStart {
  readonly state: string;
  readonly redirectUri: string;
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
  /** @param data the parameters that the provider sent back. @throws ApiError `connector.*` */
  finish(
    scope: TenantScope,
    installed: InstalledConnector,
    answer: { data: unknown; session: SocialSession; languages: readonly string[] },
  ): Promise<SocialAccount>;
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
    async start(scope, installed, { state, redirectUri, userAgent }) {
      const { connector, factory } = installed;
      let session: SocialSession = {};
      const setSession = async (kept: SocialSession) => void (session = kept);
      const headers = userAgent === undefined ? {} : { userAgent };
      const request = { state, redirectUri, connectorId: connector.id, connectorFactoryId: factory.id, jti: newId(), headers };
      const uri = await failingAsApi(installed, [], async () =>
        withinTime((await open(scope, installed)).getAuthorizationUri(request, setSession), timeLimitMs),
      );
      return { uri, session: { ...session, redirectUri, state } };
    },

    finish: (scope, installed, { data, session, languages }) =>
      failingAsApi(installed, languages, async () => {
        const connector = await open(scope, installed);
        const getSession = async () => session;
        const answer =
          installed.connector.enableTokenStorage && connector.getTokenResponseAndUserInfo
            ? await withinTime(connector.getTokenResponseAndUserInfo(data, getSession), timeLimitMs)
            : { userInfo: await withinTime(connector.getUserInfo(data, getSession), timeLimitMs) };
        const userInfo = userInfoSchema.safeParse(answer.userInfo);
        if (!userInfo.success) throw new ApiError('connector.invalid_response', { cause: userInfo.error });
        return { ...answer, userInfo: userInfo.data as SocialUserInfo }; // the schema's optional keys may be undefined, its type says more
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
