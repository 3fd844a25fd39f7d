import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import {
  authorizationUrl,
  createClient,
  createPerson,
  redeem,
  refresh,
  requestToken,
  userinfo,
  type TestClient,
  type TokenAnswer,
} from '../test-clients.ts';

const organizations = 'urn:logto:scope:organizations';
const organizationRoles = 'urn:logto:scope:organization_roles';
const organizationsResource = 'urn:logto:resource:organizations';
const indicator = 'https://shelves.example/api';
const pkce = createPkce();

let world: TestWorld;
let client: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;
let browser: TestBrowser;
let library: string;
let archive: string;
let resource: string;
let readShelves: string;
let writeShelves: string;
let lend: string;
let read: string;
let clerk: string;

const post = (path: string, body: unknown) => world.manage('POST', path, body);

beforeAll(async () => {
  world = await createTestWorld();
  library = (await post('/api/organizations', { name: 'Library', description: 'Lends books' })).id;
  archive = (await post('/api/organizations', { name: 'Archive' })).id;
  resource = (await post('/api/resources', { name: 'Shelves', indicator })).id;
  readShelves = (await post(`/api/resources/${resource}/scopes`, { name: 'read:shelves', description: 'See shelves' })).id;
  writeShelves = (await post(`/api/resources/${resource}/scopes`, { name: 'write:shelves', description: '' })).id;
  lend = (await post('/api/organization-scopes', { name: 'lend:books', description: 'Lend books' })).id;
  read = (await post('/api/organization-scopes', { name: 'read:books' })).id;
  clerk = (
    await post('/api/organization-roles', {
      name: 'clerk',
      organizationScopeIds: [lend, read],
      resourceScopeIds: [readShelves, writeShelves],
    })
  ).id;
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  client = await createClient(world, { type: 'SPA', isThirdParty: true });
  await allow({
    userScopes: ['profile', organizations, organizationRoles],
    organizationScopes: [lend],
    organizationResourceScopes: [readShelves],
  });
  person = await createPerson(world);
  for (const organization of [library, archive]) {
    await post(`/api/organizations/${organization}/users`, { userIds: [person.id] });
    await post(`/api/organizations/${organization}/users/${person.id}/roles`, { organizationRoleIds: [clerk] });
  }
  browser = new TestBrowser(world.endpoint);
});

const allow = (scopes: unknown) => post(`/api/applications/${client.id}/user-consent-scopes`, scopes);
const takeAway = (type: string, id: string) => world.manage('DELETE', `/api/applications/${client.id}/user-consent-scopes/${type}/${id}`);
const granted = () => `/api/applications/${client.id}/users/${person.id}/consent-organizations`;

const everything = `openid offline_access profile ${organizations} ${organizationRoles} lend:books read:books read:shelves write:shelves`;
const url = (scope = everything) =>
  authorizationUrl(world, client, {
    scope,
    resource: [indicator, organizationsResource],
    code_challenge: pkce.challenge,
    code_challenge_method: 'S256',
  });

/** Signs in, grants the organizations named, and answers the code. */
async function consentTo(organizationIds: readonly string[], scope?: string): Promise<string> {
  await browser.signIn(url(scope), person);
  const { body } = await browser.request('/api/interaction/consent', { json: { organizationIds } });
  const returned = await browser.request(body.redirectTo);
  return returned.location?.searchParams.get('code') ?? '';
}
const exchange = (code: string, more: Record<string, string> = {}): Promise<TokenAnswer> =>
  requestToken(world, client, {
    grant_type: 'authorization_code',
    code,
    code_verifier: pkce.verifier,
    redirect_uri: client.redirectUri,
    ...more,
  });
const tokensFor = async (organizationIds: readonly string[], scope?: string) =>
  (await redeem(world, client, { code: await consentTo(organizationIds, scope), pkce })).body;
const organizationClaims = async (token: string) => {
  const claims = (await (await userinfo(world, token)).json()) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(claims).filter(([name]) => name.startsWith('organization')));
};
const refused = { status: 403, body: { error: 'access_denied', code: 'oidc.access_denied' } };
const nowhere = { organizations: [], organization_data: [], organization_roles: [] };

describe('the consent page', () => {
  it('names per organization what is asked, allowed and held there, and outside only what is held outside', async () => {
    const visitor = (await post('/api/organizations', { name: 'Visited' })).id;
    await post(`/api/organizations/${visitor}/users`, { userIds: [person.id] });
    await browser.signIn(url(), person);
    const { body } = await browser.request('/api/interaction/consent');
    expect(body.missingResourceScopes).toEqual([]);
    const there = (name: string) => [
      {
        resource: { id: organizationsResource, name, indicator: organizationsResource },
        scopes: [{ id: lend, name: 'lend:books', description: 'Lend books' }],
      },
      {
        resource: { id: resource, name: 'Shelves', indicator },
        scopes: [{ id: readShelves, name: 'read:shelves', description: 'See shelves' }],
      },
    ];
    expect(body.organizations).toHaveLength(3);
    expect(body.organizations).toEqual(
      expect.arrayContaining([
        { id: library, name: 'Library', missingResourceScopes: there('Library') },
        { id: archive, name: 'Archive', missingResourceScopes: there('Archive') },
        { id: visitor, name: 'Visited', missingResourceScopes: [] },
      ]),
    );
  });

  it('asks for no permission in organizations of who does not ask for organizations', async () => {
    await browser.signIn(url('openid profile lend:books read:shelves'), person);
    const { body } = await browser.request('/api/interaction/consent');
    expect(body).toMatchObject({ missingOIDCScope: ['profile'], missingResourceScopes: [] });
    expect(body).not.toHaveProperty('organizations');
  });
});

describe('of the organizations of a person, a third-party application', () => {
  it('is told those that were granted to it, in the ID token and by userinfo', async () => {
    const tokens = await tokensFor([library]);
    const told = { organizations: [library], organization_roles: [`${library}:clerk`] };
    expect(decodeJwt(tokens.id_token)).toMatchObject(told);
    expect(await organizationClaims(tokens.access_token)).toEqual({
      ...told,
      organization_data: [{ id: library, name: 'Library', description: 'Lends books' }],
    });
  });

  it('is told none without a grant, and those of no other application', async () => {
    await tokensFor([library]);
    client = await createClient(world, { type: 'SPA', isThirdParty: true });
    await allow({ userScopes: ['profile', organizations, organizationRoles] });
    browser = new TestBrowser(world.endpoint);
    const tokens = await tokensFor([]);
    expect(decodeJwt(tokens.id_token)).toMatchObject({ organizations: [], organization_roles: [] });
    expect(await organizationClaims(tokens.access_token)).toEqual(nowhere);
  });

  it('gets tokens of the organization and of APIs within it, no further than the ceilings', async () => {
    const { refresh_token: token } = await tokensFor([library]);
    const own = await refresh(world, client, token, { organization_id: library });
    expect(decodeJwt(own.body.access_token)).toMatchObject({ aud: `urn:logto:organization:${library}`, scope: 'lend:books' });
    const api = await refresh(world, client, own.body.refresh_token, { organization_id: library, resource: indicator });
    expect(decodeJwt(api.body.access_token)).toMatchObject({ aud: indicator, organization_id: library, scope: 'read:shelves' });
    const outside = await refresh(world, client, api.body.refresh_token, { resource: indicator });
    expect(decodeJwt(outside.body.access_token)).toMatchObject({ aud: indicator, scope: '' });
  });

  it('is refused one that was not granted: at the exchange of the code and at a refresh, which uses nothing up', async () => {
    const code = await consentTo([library]);
    const { body: tokens } = await exchange(code, { resource: indicator, organization_id: archive });
    expect(decodeJwt(tokens.access_token)).toMatchObject({ aud: indicator, scope: '' });
    expect(decodeJwt(tokens.access_token)).not.toHaveProperty('organization_id');
    expect(decodeJwt(tokens.id_token)).toMatchObject({ organizations: [library] });
    const { refresh_token: token } = tokens;
    expect(await refresh(world, client, token, { organization_id: archive })).toMatchObject(refused);
    expect(await refresh(world, client, token, { organization_id: archive, resource: indicator })).toMatchObject(refused);
    expect(await refresh(world, client, token, { organization_id: library })).toMatchObject({ status: 200 });
  });

  it('loses one whose grant is revoked, at once: at the exchange, the refresh and userinfo', async () => {
    const waiting = await consentTo([library]);
    await world.manage('DELETE', `${granted()}/${library}`);
    const { body: tokens } = await exchange(waiting);
    expect(decodeJwt(tokens.id_token)).toMatchObject({ organizations: [], organization_roles: [] });

    await post(granted(), { organizationIds: [library] });
    const { body: again } = await refresh(world, client, tokens.refresh_token);
    expect(decodeJwt(again.id_token)).toMatchObject({ organizations: [library] });
    await world.manage('DELETE', `${granted()}/${library}`);
    expect(await organizationClaims(again.access_token)).toEqual(nowhere);
    expect(await refresh(world, client, again.refresh_token, { organization_id: library })).toMatchObject(refused);
  });

  it('loses one that the person leaves, and does not have it back when they return', async () => {
    const tokens = await tokensFor([library]);
    await world.manage('DELETE', `/api/organizations/${library}/users/${person.id}`);
    expect(await refresh(world, client, tokens.refresh_token, { organization_id: library })).toMatchObject(refused);
    await post(`/api/organizations/${library}/users`, { userIds: [person.id] });
    expect(await refresh(world, client, tokens.refresh_token, { organization_id: library })).toMatchObject(refused);
  });

  it('has less as soon as an administrator lowers a ceiling', async () => {
    const tokens = await tokensFor([library]);
    await takeAway('organization-scopes', lend);
    const own = await refresh(world, client, tokens.refresh_token, { organization_id: library });
    expect(decodeJwt(own.body.access_token)).toMatchObject({ scope: '' });
    await takeAway('organization-resource-scopes', readShelves);
    const api = await refresh(world, client, own.body.refresh_token, { organization_id: library, resource: indicator });
    expect(decodeJwt(api.body.access_token)).toMatchObject({ organization_id: library, scope: '' });
    await takeAway('user-scopes', organizations);
    expect(await refresh(world, client, api.body.refresh_token, { organization_id: library })).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope' },
    });
    expect(await organizationClaims(tokens.access_token)).toEqual({ organization_roles: [`${library}:clerk`] });
  });

  it('is not given what was allowed after the consent, for it was not consented to', async () => {
    const tokens = await tokensFor([library]);
    await allow({ organizationScopes: [read], organizationResourceScopes: [writeShelves] });
    const own = await refresh(world, client, tokens.refresh_token, { organization_id: library });
    expect(decodeJwt(own.body.access_token)).toMatchObject({ scope: 'lend:books' });
    const api = await refresh(world, client, own.body.refresh_token, { organization_id: library, resource: indicator });
    expect(decodeJwt(api.body.access_token)).toMatchObject({ scope: 'read:shelves' });
  });
});

it('a ceiling for organizations opens nothing outside of them, nor the other way round', async () => {
  const role = await post('/api/roles', { name: 'Shelves', description: 'Shelves', scopeIds: [readShelves, writeShelves] });
  await post(`/api/users/${person.id}/roles`, { roleIds: [role.id] });
  await allow({ resourceScopes: [writeShelves] });
  const tokens = await tokensFor([library]);
  const outside = await refresh(world, client, tokens.refresh_token, { resource: indicator });
  expect(decodeJwt(outside.body.access_token)).toMatchObject({ scope: 'write:shelves' });
  const within = await refresh(world, client, outside.body.refresh_token, { organization_id: library, resource: indicator });
  expect(decodeJwt(within.body.access_token)).toMatchObject({ scope: 'read:shelves' });
});
