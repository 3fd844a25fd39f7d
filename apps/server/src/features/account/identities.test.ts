import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOpenIdProvider, type OpenIdProviderDouble } from '../../../../../tests/doubles/openid-provider.ts';
import { setUpMail } from '../../sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient } from '../../oidc/test-clients.ts';
import { putSecret } from '../secrets/queries.ts';
import { createHolder, expectedRefusals, refusalsOf, setUpAccountCenter, type TestHolder } from './test-holder.ts';

/** A provider as an administrator's package may be one: `code` names the account that comes back. */
const packageOf = (id: string) => `
export default async () => ({
  type: 'Social',
  metadata: { id: '${id}', target: '${id}', platform: 'Universal', name: { en: 'Harbour' }, description: { en: 'x' },
    logo: 'https://example.com/logo.svg', logoDark: null, readme: 'x', isTokenStorageSupported: true },
  configGuard: { safeParse: (data) => ({ success: true, data }) },
  async getAuthorizationUri({ state, redirectUri, scope }, setSession) {
    if (state === 'broken') throw Object.assign(new Error('x'), { code: 'general', data: { message: 'what the provider says' } });
    await setSession({ nonce: state });
    return 'https://provider.example.com/authorize?' + new URLSearchParams({ state, redirect_uri: redirectUri, scope: scope ?? 'of-the-connector' });
  },
  async getUserInfo(data, getSession) { return (await this.getTokenResponseAndUserInfo(data, getSession)).userInfo; },
  async getTokenResponseAndUserInfo({ code }) {
    if (code === 'broken') throw Object.assign(new Error('x'), { code: 'general', data: { message: 'what the provider says' } });
    if (code === 'nobody') return { userInfo: { id: 'x'.repeat(300) } };
    const tokenResponse = { access_token: 'token-of-' + code, expires_in: '3600', token_type: 'Bearer', scope: 'repo',
      ...(code.startsWith('renewable') && { refresh_token: 'refresh-token-of-' + code }) };
    return { userInfo: { id: code, name: 'Ann' }, ...(code !== 'tokenless' && { tokenResponse }) };
  },
  async getAccessTokenByRefreshToken(refreshToken) {
    if (refreshToken === 'refresh-token-of-renewable-once' ) return { access_token: 'renewed-token', expires_in: 60 };
    throw Object.assign(new Error('x'), { code: 'general', data: {} });
  },
});`;

const folder = mkdtempSync(join(tmpdir(), 'account-identities-'));
let world: TestWorld;
let provider: OpenIdProviderDouble;
const connectors: Record<string, string> = {};
beforeAll(async () => {
  for (const id of ['harbour', 'lighthouse']) {
    mkdirSync(join(folder, id));
    writeFileSync(join(folder, id, 'package.json'), JSON.stringify({ name: id, type: 'module', main: 'index.js' }));
    writeFileSync(join(folder, id, 'index.js'), packageOf(id));
  }
  world = await createTestWorld({ CONNECTORS_DIR: folder });
  await setUpAccountCenter(world);
  for (const connectorId of ['harbour', 'lighthouse']) {
    const body = { connectorId, config: {}, enableTokenStorage: true };
    connectors[connectorId] = (await world.api('/api/connectors', { method: 'POST', body })).body.id;
  }
  provider = await startOpenIdProvider();
}, 60_000);
afterAll(async () => {
  await world.close();
  await provider.close();
  rmSync(folder, { recursive: true });
});

const identities = '/api/my-account/identities';
const tokenPath = '/api/my-account/identities/harbour/access-token';
let states = 0;

async function begin(holder: TestHolder, { target = 'harbour', more = {} } = {}) {
  const state = `state-${(states += 1)}`;
  const start = { state, redirectUri: 'https://app.example/callback', connectorId: connectors[target], ...more };
  const { status, body } = await holder.call('POST', '/api/verifications/social', start);
  expect({ status, body }).toMatchObject({ status: 201, body: { expiresAt: expect.any(String) } });
  return { state, verificationRecordId: String(body.verificationRecordId), uri: new URL(body.authorizationUri) };
}

const finish = (holder: TestHolder, { state, verificationRecordId }: { state: string; verificationRecordId: string }, code: string) =>
  holder.call('POST', '/api/verifications/social/verify', { connectorData: { code, state }, verificationRecordId });

/** Comes back from a provider as the account `code`; answers the record. */
async function prove(holder: TestHolder, code: string, target = 'harbour'): Promise<string> {
  const attempt = await begin(holder, { target });
  expect(await finish(holder, attempt, code)).toMatchObject({ status: 200, body: { verificationRecordId: attempt.verificationRecordId } });
  return attempt.verificationRecordId;
}

const link = (holder: TestHolder, id: string, method = 'POST') =>
  holder.sure(method, identities, { newIdentifierVerificationRecordId: id });
const linked = async (holder: TestHolder) => (await holder.call('GET', '/api/my-account')).body.identities;

describe('an account at a social provider', () => {
  it('is linked by who came back from it, once for each proof, replaced and unlinked', async () => {
    const holder = await createHolder(world);
    const { uri, state } = await begin(holder, { more: { scope: 'wider' } });
    expect(Object.fromEntries(uri.searchParams)).toEqual({ state, redirect_uri: 'https://app.example/callback', scope: 'wider' });
    const record = await prove(holder, 'ann-1');
    const answers = await Promise.all(Array.from({ length: 5 }, () => link(holder, record)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect((await link(holder, record)).body.code).toBe('verification_record.not_found');
    expect(await linked(holder)).toMatchObject({ harbour: { userId: 'ann-1', details: { name: 'Ann' } } });

    const other = await prove(holder, 'ann-2');
    expect((await link(holder, other)).body.code).toBe('user.social_account_exists_in_profile');
    expect((await link(holder, other, 'PUT')).status).toBe(204);
    expect(await linked(holder)).toMatchObject({ harbour: { userId: 'ann-2' } });
    expect((await holder.sure('DELETE', '/api/my-account/identities/harbour')).status).toBe(204);
    expect(await linked(holder)).toEqual({});
    expect(await holder.sure('DELETE', '/api/my-account/identities/harbour')).toMatchObject({
      status: 404,
      body: { code: 'user.identity_not_exist' },
    });
  });

  it('is proven by who began it, with its state, once, and in time', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    const attempt = await begin(holder);
    const foreign = await begin(other);
    expect((await finish(other, attempt, 'x')).body.code).toBe('verification_record.not_found');
    expect((await finish(holder, { ...attempt, verificationRecordId: foreign.verificationRecordId }, 'x')).body.code).toBe(
      'verification_record.not_found',
    );
    expect((await finish(holder, { ...attempt, state: foreign.state }, 'x')).body.code).toBe(
      'session.connector_validation_session_not_found',
    );
    expect((await link(holder, attempt.verificationRecordId)).body.code).toBe('verification_record.not_found');
    const answers = await Promise.all(Array.from({ length: 5 }, () => finish(holder, attempt, 'bea')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await link(other, attempt.verificationRecordId)).body.code).toBe('verification_record.not_found');
    const late = await begin(holder);
    world.advance(10 * 60_000);
    expect((await finish(holder, late, 'x')).body.code).toBe('verification_record.not_found');
  });

  it('belongs to one person', async () => {
    const [first, second] = [await createHolder(world), await createHolder(world)];
    expect((await link(first, await prove(first, 'cat'))).status).toBe(204);
    const record = await prove(second, 'cat');
    for (const method of ['POST', 'PUT']) {
      expect((await link(second, record, method)).body.code).toBe('user.identity_already_in_use');
    }
  });

  it('stays when it is the last way in, and is linked without a proof by who has nothing to prove who they are by', async () => {
    const holder = await createHolder(world, { username: undefined, password: undefined });
    const body = { newIdentifierVerificationRecordId: await prove(holder, 'dan') };
    expect((await holder.call('POST', identities, body)).status).toBe(204);
    expect(await holder.call('DELETE', '/api/my-account/identities/harbour')).toMatchObject({
      status: 400,
      body: { code: 'user.last_sign_in_method_required' },
    });
  });

  it('through a connector that is none, sends messages, fails or is gone is an error that says nothing of the provider', async () => {
    const holder = await createHolder(world);
    const start = async (more: object) => {
      const body = { state: 's', redirectUri: 'https://app.example/callback', connectorId: connectors['harbour'], ...more };
      return (await holder.call('POST', '/api/verifications/social', body)).body;
    };
    const mail = await setUpMail(world);
    const { body: all } = await world.api('/api/connectors');
    expect((await start({ connectorId: 'nothing' })).code).toBe('connector.not_found');
    const mailId = all.find(({ type }: { type: string }) => type === 'Email').id;
    expect((await start({ connectorId: mailId })).code).toBe('connector.unexpected_type');
    await mail.close();
    const broken = await start({ state: 'broken' });
    expect(broken.code).toBe('connector.general');
    expect(JSON.stringify(broken)).not.toContain('what the provider says');
    const failed = await finish(holder, await begin(holder), 'broken');
    expect(failed.body.code).toBe('connector.general');
    expect(JSON.stringify(failed.body)).not.toContain('what the provider says');
    expect((await finish(holder, await begin(holder), 'nobody')).body.code).toBe('connector.invalid_response');

    const record = await prove(holder, 'eve', 'lighthouse');
    const open = await begin(holder, { target: 'lighthouse' });
    await world.api(`/api/connectors/${connectors['lighthouse']}`, { method: 'DELETE' });
    expect((await finish(holder, open, 'eve')).body.code).toBe('session.invalid_connector_id');
    for (const method of ['POST', 'PUT']) expect((await link(holder, record, method)).body.code).toBe('session.invalid_connector_id');
    const put = await holder.call('PUT', '/api/my-account/identities/lighthouse/access-token', { verificationRecordId: record });
    expect(put.body.code).toBe('session.invalid_connector_id');
    const body = { connectorId: 'lighthouse', config: {}, enableTokenStorage: true };
    connectors['lighthouse'] = (await world.api('/api/connectors', { method: 'POST', body })).body.id;
  });
});

describe('tokens that a provider issued', () => {
  it('are read by their person, renewed when their time is over, and never the refresh token', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    const missing = { status: 404, body: { code: 'secrets.third_party_token_set.token_not_found' } };
    expect(await holder.call('GET', tokenPath)).toMatchObject(missing);
    await link(holder, await prove(holder, 'renewable-once'));
    const { status, body } = await holder.call('GET', tokenPath);
    expect({ status, body }).toEqual({
      status: 200,
      body: { access_token: 'token-of-renewable-once', scope: 'repo', token_type: 'Bearer', expires_in: expect.any(Number) },
    });
    expect(await other.call('GET', tokenPath)).toMatchObject(missing);
    const { db } = await world.scope();
    const expire = (userId: string) =>
      db
        .updateTable('secrets')
        .set({ metadata: JSON.stringify({ expiresAt: 1, hasRefreshToken: true }) as never })
        .where('userId', '=', userId)
        .execute();
    await expire(holder.id);
    expect((await holder.call('GET', tokenPath)).body).toEqual({ access_token: 'renewed-token', expires_in: 60 });
    await expire(holder.id);
    expect((await holder.call('GET', tokenPath)).body.access_token).toBe('renewed-token'); // the old refresh token goes on

    await link(other, await prove(other, 'unrenewable'));
    await expire(other.id);
    expect(await other.call('GET', tokenPath)).toMatchObject({
      status: 401,
      body: { code: 'secrets.third_party_token_set.access_token_expired' },
    });
    await link(other, await prove(other, 'renewable-never'), 'PUT');
    await expire(other.id);
    expect((await other.call('GET', tokenPath)).body.code).toBe('connector.general');
    await other.sure('DELETE', '/api/my-account/identities/harbour');
    expect(await other.call('GET', tokenPath)).toMatchObject(missing);
  });

  it('are kept anew after one came back, for the account that is linked, and go with an account that is replaced', async () => {
    const holder = await createHolder(world);
    await link(holder, await prove(holder, 'fay'));
    const store = (id: string, path = tokenPath) => holder.call('PUT', path, { verificationRecordId: id });
    expect(await store(await prove(holder, 'fay'))).toMatchObject({ status: 200, body: { access_token: 'token-of-fay' } });
    expect((await store('made-up')).body.code).toBe('verification_record.not_found');
    expect((await store(await prove(holder, 'somebody-else'))).body.code).toBe('user.identity_not_exists_in_current_user');
    expect((await store(await prove(holder, 'fay', 'lighthouse'))).body.code).toBe(
      'verification_record.social_verification.invalid_target',
    );
    await link(holder, await prove(holder, 'tokenless'), 'PUT');
    expect((await holder.call('GET', tokenPath)).body.code).toBe('secrets.third_party_token_set.token_not_found');
    expect((await store(await prove(holder, 'tokenless'))).body.code).toBe(
      'verification_record.social_verification.token_response_not_found',
    );
  });

  it('by an enterprise’s identity provider are read and renewed too', async () => {
    const holder = await createHolder(world);
    const { sealer, write } = await world.scope();
    const config = { clientId: 'lintel', clientSecret: 'quiet', issuer: provider.issuer };
    const sso = { providerName: 'OIDC', connectorName: 'Enterprise', config, domains: ['enterprise.example'] };
    const { id: connectorId } = (await world.api('/api/sso-connectors', { method: 'POST', body: sso })).body;
    const path = `/api/my-account/sso-identities/${connectorId}/access-token`;
    expect((await holder.call('GET', path)).body.code).toBe('secrets.third_party_token_set.token_not_found');
    const keep = (value: object, expiresAt: number) =>
      write([], (trx) =>
        putSecret(trx, {
          userId: holder.id,
          connectorId,
          identityId: 'ann',
          issuer: provider.issuer,
          sealedValue: sealer.seal(JSON.stringify(value)),
          metadata: { expiresAt, hasRefreshToken: true },
        }),
      );
    await keep({ access_token: 'fresh' }, Date.now() * 2);
    expect((await holder.call('GET', path)).body).toMatchObject({ access_token: 'fresh' });
    await keep({ access_token: 'old' }, 1);
    expect((await holder.call('GET', path)).body.code).toBe('secrets.third_party_token_set.access_token_expired');
    await keep({ access_token: 'old', refresh_token: 'theirs' }, 1);
    provider.tokenAnswer = { status: 200, body: { access_token: 'renewed', token_type: 'Bearer', expires_in: 60 } };
    expect((await holder.call('GET', path)).body).toMatchObject({ access_token: 'renewed', expires_in: 60 });
    expect(Object.fromEntries(provider.tokenRequest)).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'theirs' });
  });

  it('are for applications of one’s own with the scope for accounts there', async () => {
    const holder = await createHolder(world);
    const client = await createClient(world, { isThirdParty: true });
    await world.api(`/api/applications/${client.id}/user-consent-scopes`, { method: 'POST', body: { userScopes: ['identities'] } });
    const thirdParty = await holder.withToken({ clientId: client.id });
    const bare = await holder.withToken({ scopes: ['openid'] });
    for (const path of [tokenPath, '/api/my-account/sso-identities/x/access-token']) {
      expect((await thirdParty.call('GET', path)).body.code).toBe('auth.third_party_application_forbidden');
      expect(await bare.call('GET', path)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    }
  });
});

const refusal = {
  proof: 'verification_record.permission_denied',
  scope: 'auth.unauthorized',
  read: 'account_center.field_not_enabled',
  edit: 'account_center.field_not_editable',
  off: 'account_center.not_enabled',
};

it('what links and unlinks is refused without a proof, the field and the scope, and all of it while the account centre is off', async () => {
  const holder = await createHolder(world);
  const body = { newIdentifierVerificationRecordId: 'x' };
  const calls = [
    { method: 'POST', path: identities, body, field: 'social', isProven: true },
    { method: 'PUT', path: identities, body, field: 'social', isProven: true },
    { method: 'DELETE', path: `${identities}/harbour`, field: 'social', isProven: true },
  ];
  expect(await refusalsOf(world, holder, calls)).toEqual(expectedRefusals(calls, refusal));
  await world.api('/api/account-center', { method: 'PATCH', body: { enabled: false } });
  for (const [method, path, sent] of [
    ['GET', tokenPath, undefined],
    ['PUT', tokenPath, { verificationRecordId: 'x' }],
    ['GET', '/api/my-account/sso-identities/x/access-token', undefined],
    ['POST', '/api/verifications/social', { state: 's', redirectUri: 'https://app.example', connectorId: 'x' }],
    ['POST', '/api/verifications/social/verify', { connectorData: {}, verificationRecordId: 'x' }],
  ] as const) {
    expect((await holder.call(method, path, sent)).body.code).toBe(refusal.off);
  }
  await setUpAccountCenter(world);
});
