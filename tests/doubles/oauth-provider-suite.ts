import type { CreateConnector, SocialConnector, SocialUserInfo } from '@lintel/connector-kit';
import { beforeEach, describe, expect, it } from 'vitest';
import { outboundTo, type OutboundDouble, type Reply } from './outbound.ts';
import { redirectUri, socialJourney, type Journey } from './social.ts';

/** A provider as its documentation describes it; routes are `<method> <address>`. */
export interface DocumentedProvider {
  readonly create: CreateConnector<SocialConnector>;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly authorization: {
    readonly address: string;
    /** Beside those that are the same everywhere. */
    readonly parameters: Readonly<Record<string, string>>;
  };
  readonly usesPkce?: boolean;
  readonly token: {
    readonly route: string;
    readonly reply: Reply;
    /** Default `client_secret_post`. */
    readonly authMethod?: 'client_secret_basic';
  };
  readonly userInfo: {
    readonly route: string;
    readonly reply: Readonly<Record<string, unknown>>;
  };
  readonly furtherRoutes?: Readonly<Record<string, Reply>>;
  /** Whom the answers name. */
  readonly person: Omit<SocialUserInfo, 'rawData'>;
  /** What of an answer takes the e-mail address away, for providers that say whether it is verified. */
  readonly unverified?: Readonly<Record<string, unknown>>;
}

const client = { clientId: 'lintel', clientSecret: 'a-secret' };

/** What holds for every connector by OAuth 2.0, tried against what the provider publishes of itself. */
export function describeOAuthProvider(documented: DocumentedProvider): void {
  const { create, config, authorization, usesPkce = false, token, userInfo, furtherRoutes, person, unverified } = documented;
  let provider: OutboundDouble;
  let journey: Journey;

  beforeEach(async () => {
    provider = outboundTo({ [token.route]: token.reply, [userInfo.route]: userInfo.reply, ...furtherRoutes });
    journey = await socialJourney(create, { config: { ...client, ...config }, provider });
  });

  describe('by the published API', () => {
    it('sends the person there', async () => {
      const uri = await journey.start();
      expect(`${uri.origin}${uri.pathname}`).toBe(authorization.address);
      expect(Object.fromEntries(uri.searchParams)).toEqual({
        response_type: 'code',
        client_id: client.clientId,
        redirect_uri: redirectUri,
        state: 'a-state',
        ...(usesPkce && { code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string, code_challenge_method: 'S256' }),
        ...authorization.parameters,
      });
    });

    it('exchanges the code and says who came', async () => {
      await journey.start();
      const { tokenResponse, userInfo: came } = await journey.finishWithTokens();
      const { rawData, ...told } = came;
      expect(told).toEqual(person);
      expect(rawData).toBeDefined();
      expect(tokenResponse).toMatchObject({ access_token: expect.any(String) as string });
      const { form, headers } = provider.last(token.route);
      const isBasic = token.authMethod === 'client_secret_basic';
      expect(form).toEqual({
        grant_type: 'authorization_code',
        code: 'a-code',
        redirect_uri: redirectUri,
        ...(usesPkce && { code_verifier: journey.session['codeVerifier'] }),
        ...(!isBasic && { client_id: client.clientId, client_secret: client.clientSecret }),
      });
      expect(headers.get('authorization')).toBe(isBasic ? `Basic ${btoa('lintel:a-secret')}` : null);
      expect(provider.last(userInfo.route).headers.get('authorization')).toMatch(/^Bearer ./);
    });

    it.runIf(unverified)('takes no address that is not verified', async () => {
      provider.route(userInfo.route, { ...userInfo.reply, ...unverified });
      await journey.start();
      expect(await journey.finish()).not.toHaveProperty('email');
    });
  });

  describe('failures say what to do', () => {
    it('the person said no', async () => {
      await journey.start();
      await expect(journey.finish({ error: 'access_denied', state: 'a-state' })).rejects.toMatchObject({ code: 'authorization_failed' });
      expect(provider.requests).toHaveLength(0);
    });

    it.each<[string, 'token' | 'userInfo', Reply, string]>([
      ['a code that was used', 'token', { status: 400, text: '{"error":"invalid_grant"}' }, 'social_auth_code_invalid'],
      ['a wrong secret', 'token', { status: 401, text: '{"error":"invalid_client"}' }, 'invalid_config'],
      ['no token', 'token', { status: 200, text: '<h1>Hello</h1>', type: 'text/html' }, 'invalid_response'],
      ['no answer', 'token', 'silence', 'general'],
      ['a token that is refused', 'userInfo', { status: 401, text: '{}' }, 'social_invalid_access_token'],
      ['no person', 'userInfo', { status: 200, text: 'null' }, 'invalid_response'],
      ['nobody', 'userInfo', {}, 'invalid_response'],
      ['a provider that is down', 'userInfo', { status: 503, text: 'busy', type: 'text/plain' }, 'general'],
    ])('%s', async (_what, at, reply, code) => {
      provider.route(at === 'token' ? token.route : userInfo.route, reply);
      await journey.start();
      const failure = await journey.finish().catch((error: unknown) => error);
      expect(failure).toMatchObject({ code, data: { hint: { en: expect.any(String) as string } } });
      expect(JSON.stringify(failure)).not.toContain(client.clientSecret);
    });
  });

  it('has a form for what its configuration needs', async () => {
    const keys = journey.connector.metadata.formItems?.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['clientId', 'clientSecret', ...Object.keys(config ?? {})]));
    expect(journey.connector.configGuard.safeParse({ ...client, ...config }).success).toBe(true);
    expect(journey.connector.configGuard.safeParse({ clientSecret: 'x' }).success).toBe(false);
  });
}
