import type { CreateConnector, SocialConnector, SocialSession, SocialUserInfo } from '@lintel/connector-kit';
import type { OutboundDouble } from './outbound.ts';

/** A person on the way through a social connector, as the server would lead them. */
export interface Journey {
  readonly connector: SocialConnector;
  /** Where the person was sent. */
  start(scope?: string): Promise<URL>;
  /** Who came back; the code is `a-code` unless the data say otherwise. */
  finish(data?: Readonly<Record<string, unknown>>): Promise<SocialUserInfo>;
  /** The same with the tokens that would be stored. */
  finishWithTokens(): Promise<{ readonly tokenResponse?: unknown; readonly userInfo: SocialUserInfo }>;
  readonly session: SocialSession;
}

export const redirectUri = 'https://id.example.com/callback/c1';

export async function socialJourney(
  create: CreateConnector<SocialConnector>,
  { config, provider }: { config: unknown; provider: OutboundDouble },
): Promise<Journey> {
  const connector = await create({ getConfig: async () => config, outbound: provider.outbound });
  let session: SocialSession = {};
  const getSession = async () => session;
  return {
    connector,
    get session() {
      return session;
    },
    async start(scope) {
      const request = {
        state: 'a-state',
        redirectUri,
        connectorId: 'c1',
        connectorFactoryId: connector.metadata.id,
        jti: 'j1',
        headers: {},
        ...(scope !== undefined && { scope }),
      };
      return new URL(await connector.getAuthorizationUri(request, async (kept) => void (session = kept)));
    },
    finish: (data = { code: 'a-code', state: 'a-state' }) => connector.getUserInfo(data, getSession),
    async finishWithTokens() {
      if (!connector.getTokenResponseAndUserInfo) throw new Error('the connector stores no tokens');
      return connector.getTokenResponseAndUserInfo({ code: 'a-code', state: 'a-state' }, getSession);
    },
  };
}
