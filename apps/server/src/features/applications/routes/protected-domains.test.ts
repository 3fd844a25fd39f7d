import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';
import { applicationsPart } from '../applications-part.ts';
import { insertApplication } from '../queries.ts';

const domain = { domain: 'app.shop.com', status: 'Active', errorMessage: null, dnsRecords: [], cloudflareData: null } as const;
const pathOf = (id: string) => `/api/applications/${id}/protected-app-metadata/custom-domains`;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const scope = await world.scope();
  await scope.write([applicationsPart], (trx) =>
    insertApplication(trx, {
      id: 'imported',
      name: 'Imported',
      description: null,
      type: 'Protected',
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: {},
      protectedAppMetadata: {
        host: 'shop.example.app',
        origin: 'https://shop.com',
        sessionDuration: 1_209_600,
        pageRules: [],
        customDomains: [domain],
      },
      customData: {},
      isThirdParty: false,
      appLevelAccessControlEnabled: false,
    }),
  );
});
afterAll(() => world.close());

it('domains of a protected application that was imported are listed and removed; it goes after them', async () => {
  expect(await world.api(pathOf('imported'))).toMatchObject({ status: 200, body: [domain] });
  const held = await world.api('/api/applications/imported', { method: 'DELETE' });
  expect(held).toMatchObject({ status: 422, body: { code: 'application.should_delete_custom_domains_first' } });
  const unknown = await world.api(`${pathOf('imported')}/other.shop.com`, { method: 'DELETE' });
  expect(unknown).toMatchObject({ status: 404, body: { code: 'application.custom_domain_not_found' } });
  expect(
    (await world.api('/api/applications/imported/protected-app-metadata/custom-domains/app.shop.com', { method: 'DELETE' })).status,
  ).toBe(204);
  expect((await world.api(pathOf('imported'))).body).toEqual([]);
  expect((await world.api('/api/applications/imported')).body.protectedAppMetadata).toMatchObject({ origin: 'https://shop.com' });
  const added = await world.api(pathOf('imported'), { method: 'POST', body: { domain: 'app.shop.com' } });
  expect(added).toMatchObject({ status: 501, body: { code: 'application.protected_app_not_configured' } });
  expect((await world.api('/api/applications/imported', { method: 'DELETE' })).status).toBe(204);
});

it('other applications have none, and an application that is not there is not found', async () => {
  const { body: spa } = await world.api('/api/applications', { method: 'POST', body: { name: 'Spa', type: 'SPA' } });
  for (const [id, status, code] of [
    [spa.id, 400, 'application.protected_application_only'],
    ['nothing', 404, 'entity.not_exists_with_id'],
  ] as const) {
    for (const [method, path, body] of [
      ['GET', pathOf(id), undefined],
      ['POST', pathOf(id), { domain: 'app.shop.com' }],
      ['DELETE', `${pathOf(id)}/app.shop.com`, undefined],
    ] as const) {
      expect(await world.api(path, { method, body })).toMatchObject({ status, body: { code } });
    }
  }
});
