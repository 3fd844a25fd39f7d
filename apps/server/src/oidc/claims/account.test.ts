import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { findAccount } from './account.ts';
import { createPerson } from '../test-clients.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

const post = async (path: string, body: unknown): Promise<string> => (await world.api(path, { method: 'POST', body })).body.id;

it('a third-party application learns of the organizations that were granted to it, whatever scopes it holds', async () => {
  const person = await createPerson(world);
  const organizationId = await post('/api/organizations', { name: 'Library' });
  await world.api(`/api/organizations/${organizationId}/users`, { method: 'POST', body: { userIds: [person.id] } });
  const application = { name: 'Reader', type: 'Traditional', oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] } };
  const own = await post('/api/applications', application);
  const foreign = await post('/api/applications', { ...application, isThirdParty: true });
  const scope = await world.scope();
  const claims = async (applicationId: string) =>
    (await findAccount(scope, { id: person.id, applicationId }))?.claims('userinfo', 'openid urn:logto:scope:organizations', {}, []);
  expect(await claims(own)).toMatchObject({ organizations: [organizationId] });
  expect(await claims(foreign)).toMatchObject({ organizations: [], organization_data: [] });
  await post(`/api/applications/${foreign}/users/${person.id}/consent-organizations`, { organizationIds: [organizationId] });
  expect(await claims(foreign)).toMatchObject({ organizations: [organizationId] });
});
