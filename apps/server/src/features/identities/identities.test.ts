import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOpenIdProvider } from '../../../../../tests/doubles/openid-provider.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { putSecret } from '../secrets/queries.ts';
import { insertSsoIdentity } from './queries/sso-identities.ts';

/** A package as an administrator may write one: `code` names the account that comes back, `slow` and `broken` what can go wrong. */
const socialPackage = `
export default async ({ getConfig }) => ({
  type: 'Social',
  metadata: { id: 'harbour', target: 'harbour', platform: 'Universal', name: { en: 'Harbour' }, description: { en: 'x' },
    logo: 'https://example.com/logo.svg', logoDark: null, readme: 'x', isTokenStorageSupported: true },
  configGuard: { safeParse: (data) => ({ success: typeof data?.clientSecret === 'string', data }) },
  async getAuthorizationUri({ state, redirectUri }, setSession) {
    await setSession({ nonce: 'nonce-of-' + state });
    return 'https://provider.example.com/authorize?' + new URLSearchParams({ state, redirect_uri: redirectUri });
  },
  async getUserInfo(data, getSession) { return (await this.getTokenResponseAndUserInfo(data, getSession)).userInfo; },
  async getTokenResponseAndUserInfo({ code }, getSession) {
    const { clientSecret } = await getConfig('harbour');
    if (code === 'broken') throw Object.assign(new Error('x'), { code: 'social_auth_code_invalid', data: { message: 'refused with ' + clientSecret } });
    if (code === 'nobody') return { userInfo: { name: 'without id' } };
    const { nonce } = await getSession();
    return {
      userInfo: { id: code, name: 'Ann', email: 'ann@provider.example', rawData: { nonce: nonce ?? null } },
      tokenResponse: { access_token: 'provider-access-token', refresh_token: 'provider-refresh-token', expires_in: '3600', token_type: 'Bearer', scope: 'repo' },
    };
  },
});`;

const folder = mkdtempSync(join(tmpdir(), 'social-'));
let world: TestWorld;
let connectorId: string;
beforeAll(async () => {
  mkdirSync(join(folder, 'harbour'));
  writeFileSync(join(folder, 'harbour', 'package.json'), JSON.stringify({ name: 'harbour', type: 'module', main: 'index.js' }));
  writeFileSync(join(folder, 'harbour', 'index.js'), socialPackage);
  world = await createTestWorld({ CONNECTORS_DIR: folder });
  const config = { clientSecret: 'secret-of-the-client' };
  const body = { connectorId: 'harbour', config, enableTokenStorage: true };
  connectorId = (await world.api('/api/connectors', { method: 'POST', body })).body.id;
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const createUser = async (): Promise<string> => (await world.api('/api/users', { method: 'POST', body: {} })).body.id;
const link = (userId: string, connectorData: Record<string, unknown>, connector = connectorId) =>
  world.api(`/api/users/${userId}/identities`, { method: 'POST', body: { connectorId: connector, connectorData } });

describe('an account at a social provider', () => {
  it('is put, put again, read and taken away', async () => {
    const id = await createUser();
    const path = `/api/users/${id}/identities/github`;
    const first = await world.api(path, { method: 'PUT', body: { userId: 'gh-1', details: { name: 'Ann' } } });
    expect(first).toMatchObject({ status: 201, body: { github: { userId: 'gh-1', details: { name: 'Ann' } } } });
    const again = await world.api(path, { method: 'PUT', body: { userId: 'gh-2' } });
    expect(again).toMatchObject({ status: 200, body: { github: { userId: 'gh-2' } } });
    expect((await world.api(path)).body).toEqual({ identity: { userId: 'gh-2' } });
    expect((await world.api(path, { method: 'DELETE' })).body).toMatchObject({ id, identities: {} });
    for (const method of ['GET', 'DELETE']) {
      expect(await world.api(path, { method })).toMatchObject({ status: 404, body: { code: 'user.identity_not_exist' } });
    }
    const nobody = await world.api('/api/users/nobody/identities/github', { method: 'PUT', body: { userId: 'x' } });
    expect(nobody).toMatchObject({ status: 404, body: { code: 'user.user_not_exist' } });
  });

  it('belongs to one person, also when 20 are given it at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, createUser));
    const answers = await Promise.all(
      ids.map((id) => world.api(`/api/users/${id}/identities/github`, { method: 'PUT', body: { userId: 'wanted' } })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 422 && body.code === 'user.identity_already_in_use')).toHaveLength(19);
    const owner = ids[answers.findIndex(({ status }) => status === 201)] ?? '';
    await world.api(`/api/users/${owner}/identities/github`, { method: 'DELETE' });
    const other = ids.find((id) => id !== owner) ?? '';
    const now = await world.api(`/api/users/${other}/identities/github`, { method: 'PUT', body: { userId: 'wanted' } });
    expect(now.status).toBe(201);
  });

  it('is not shadowed by names every object has', async () => {
    const id = await createUser();
    expect(await world.api(`/api/users/${id}/identities/constructor`)).toMatchObject({ status: 404 });
  });
});

describe('linking through a connector', () => {
  it('asks the provider, keeps the tokens sealed, and shows only what may be shown of them', async () => {
    const id = await createUser();
    expect(await link(id, { code: 'account-1' })).toMatchObject({
      status: 200,
      body: { harbour: { userId: 'account-1', details: { name: 'Ann', email: 'ann@provider.example' } } },
    });
    const shown = await world.api(`/api/users/${id}/identities/harbour?includeTokenSecret=true`);
    expect(shown.body.tokenSecret).toMatchObject({
      tenantId: 'default',
      userId: id,
      type: 'federated_token_set',
      metadata: { scope: 'repo', tokenType: 'Bearer', hasRefreshToken: true, expiresAt: expect.any(Number) as number },
      connectorId,
      identityId: 'account-1',
      target: 'harbour',
    });
    expect(JSON.stringify(shown.body)).not.toContain('provider-');
    const { db } = await world.scope();
    const stored = await db.selectFrom('secrets').selectAll().where('userId', '=', id).execute();
    expect(JSON.stringify(stored)).not.toContain('provider-');

    const secretId = shown.body.tokenSecret.id as string;
    expect(await world.api(`/api/secrets/${secretId}`, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect(await world.api(`/api/secrets/${secretId}`, { method: 'DELETE' })).toMatchObject({
      status: 404,
      body: { code: 'entity.not_found' },
    });
    expect((await world.api(`/api/users/${id}/identities/harbour?includeTokenSecret=true`)).body).not.toHaveProperty('tokenSecret');
  });

  it('works with a real provider, whose answer is checked against what was asked', async () => {
    const provider = await startOpenIdProvider();
    const { issuer, clientId } = provider;
    const endpoints = { authorizationEndpoint: `${issuer}/auth`, tokenEndpoint: `${issuer}/token` };
    const idTokenVerificationConfig = { jwksUri: `${issuer}/jwks`, issuer };
    const config = { ...endpoints, clientId, clientSecret: 'quiet', scope: 'openid email', idTokenVerificationConfig };
    const metadata = { target: 'lighthouse', name: { en: 'Lighthouse' }, logo: 'https://example.com/logo.svg' };
    const made = await world.api('/api/connectors', { method: 'POST', body: { connectorId: 'oidc', config, metadata } });
    const id = await createUser();
    provider.person = { sub: 'keeper', email: 'keeper@example.com', email_verified: true };
    const begun = await world.api(`/api/connectors/${made.body.id}/authorization-uri`, {
      method: 'POST',
      body: { state: 'state-of-the-console', redirectUri: 'https://console.example.com/callback' },
    });
    const visit = await fetch(begun.body.redirectTo, { redirect: 'manual' });
    const answer = Object.fromEntries(new URL(visit.headers.get('location') ?? '').searchParams);
    expect(await link(id, answer, made.body.id)).toMatchObject({
      status: 200,
      body: { lighthouse: { userId: 'keeper', details: { email: 'keeper@example.com' } } },
    });
    expect((await link(await createUser(), answer, made.body.id)).status).toBeGreaterThanOrEqual(400);
    await provider.close();
  });

  it('that was begun here tells the connector what it wanted to know, once', async () => {
    const id = await createUser();
    const begun = await world.api(`/api/connectors/${connectorId}/authorization-uri`, {
      method: 'POST',
      body: { state: 'state-1', redirectUri: 'https://console.example.com/callback' },
    });
    expect(new URL(begun.body.redirectTo).searchParams.get('state')).toBe('state-1');
    const nonceOf = async () => (await world.api(`/api/users/${id}/identities/harbour`)).body.identity.details.rawData.nonce as unknown;
    await link(id, { code: 'account-2', state: 'state-1' });
    expect(await nonceOf()).toBe('nonce-of-state-1');
    await link(id, { code: 'account-2', state: 'state-1' });
    expect(await nonceOf()).toBeNull();
    for (const body of [
      { state: '', redirectUri: 'https://x.example' },
      { state: 'x', redirectUri: '' },
    ]) {
      const refused = await world.api(`/api/connectors/${connectorId}/authorization-uri`, { method: 'POST', body });
      expect(refused.body.code).toBe('session.insufficient_info');
    }
    const unknown = await world.api('/api/connectors/nothing/authorization-uri', {
      method: 'POST',
      body: { state: 'x', redirectUri: 'x' },
    });
    expect(unknown.body.code).toBe('connector.not_found');
  });

  it('answers what went wrong at the provider, without the client secret', async () => {
    const id = await createUser();
    const refused = await link(id, { code: 'broken' });
    expect(refused.body.code).toBe('connector.social_auth_code_invalid');
    expect(refused.status).toBe(401);
    expect(JSON.stringify(refused.body)).not.toContain('secret-of-the-client');
    expect((await link(id, { code: 'nobody' })).body.code).toBe('connector.invalid_response');
    expect(await link(id, { code: 'x' }, 'no-connector')).toMatchObject({ status: 422, body: { code: 'session.invalid_connector_id' } });
    expect(await link('nobody', { code: 'x' })).toMatchObject({ status: 404, body: { code: 'user.user_not_exist' } });
    await link(id, { code: 'taken' });
    expect(await link(await createUser(), { code: 'taken' })).toMatchObject({
      status: 422,
      body: { code: 'user.identity_already_in_use' },
    });
  });

  it('no connector that sends messages leads anywhere', async () => {
    const template = (usageType: string) => ({ usageType, contentType: 'text/plain', subject: 'x', content: '{{code}}' });
    const templates = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map(template);
    const config = { host: 'smtp.example.com', port: 25, auth: { user: 'a', pass: 'b' }, fromEmail: 'a@example.com', templates };
    const mail = await world.api('/api/connectors', { method: 'POST', body: { connectorId: 'simple-mail-transfer-protocol', config } });
    const path = `/api/connectors/${mail.body.id}/authorization-uri`;
    const refused = await world.api(path, { method: 'POST', body: { state: 'x', redirectUri: 'https://x.example' } });
    expect(refused).toMatchObject({ status: 400, body: { code: 'connector.unexpected_type' } });
    expect((await link(await createUser(), {}, mail.body.id)).body.code).toBe('session.invalid_connector_id');
  });
});

describe('an account at an enterprise', () => {
  it('is read by its connector, among all accounts, and with the user', async () => {
    const id = await createUser();
    const { db, sealer } = await world.scope();
    const origin = { userId: id, issuer: 'https://idp.example.com', identityId: 'ann@corp' };
    await db.transaction().execute(async (trx) => {
      await insertSsoIdentity(trx, { ...origin, ssoConnectorId: 'corp', detail: { email: 'ann@corp.example' } });
      await putSecret(trx, { ...origin, connectorId: 'corp', sealedValue: sealer.seal('{}'), metadata: { hasRefreshToken: false } });
    });
    await world.api(`/api/users/${id}/identities/github`, { method: 'PUT', body: { userId: 'gh-of-ann' } });
    const ssoIdentity = { tenantId: 'default', userId: id, issuer: origin.issuer, identityId: 'ann@corp', ssoConnectorId: 'corp' };
    expect((await world.api(`/api/users/${id}/sso-identities/corp`)).body).toEqual({
      ssoIdentity: expect.objectContaining(ssoIdentity) as object,
    });
    expect((await world.api(`/api/users/${id}/sso-identities/corp?includeTokenSecret=1`)).body.tokenSecret).toMatchObject({
      ssoConnectorId: 'corp',
      issuer: origin.issuer,
      metadata: { hasRefreshToken: false },
    });
    expect((await world.api(`/api/users/${id}/all-identities`)).body).toMatchObject({
      socialIdentities: [{ target: 'github', identity: { userId: 'gh-of-ann' } }],
      ssoIdentities: [{ ssoConnectorId: 'corp', ssoIdentity }],
    });
    expect((await world.api(`/api/users/${id}?includeSsoIdentities=true`)).body.ssoIdentities).toMatchObject([ssoIdentity]);
    expect((await world.api(`/api/users/${id}/sso-identities/other`)).body.code).toBe('user.enterprise_sso_identity_not_exists');
    expect((await world.api('/api/users/nobody/all-identities')).body.code).toBe('user.user_not_exist');
    const other = await createUser();
    await expect(
      db.transaction().execute((trx) => insertSsoIdentity(trx, { ...origin, userId: other, ssoConnectorId: 'corp', detail: {} })),
    ).rejects.toMatchObject({ code: 'user.identity_already_in_use' });
  });
});
