import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { accountFields } from './schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const change = (body: unknown) => world.api('/api/account-center', { method: 'PATCH', body });
const anonymously = async (path: string) => (await world.api(path, { token: null })).body;

it('is off for a tenant’s people, and lets administrators keep their own accounts', async () => {
  expect((await world.api('/api/account-center')).body).toEqual({
    tenantId: 'default',
    id: 'default',
    enabled: false,
    fields: {},
    webauthnRelatedOrigins: [],
    deleteAccountUrl: null,
    customCss: null,
    profileFields: null,
  });
  expect((await world.api('/api/account-center', { tenantId: 'admin' })).body).toMatchObject({
    tenantId: 'admin',
    enabled: true,
    fields: Object.fromEntries(accountFields.map((field) => [field, 'Edit'])),
    profileFields: [{ name: 'name' }, { name: 'avatar' }],
  });
});

it('changes the fields given, whole, and anybody may read it', async () => {
  const first = await change({ enabled: true, fields: { name: 'Edit', email: 'ReadOnly' }, deleteAccountUrl: 'https://app.example/bye' });
  expect(first).toMatchObject({ status: 200, body: { enabled: true, fields: { name: 'Edit', email: 'ReadOnly' } } });
  const second = await change({ fields: { phone: 'Off' }, customCss: 'body { color: red }', profileFields: [{ name: 'nickname' }] });
  expect(second.body).toEqual({
    ...first.body,
    fields: { phone: 'Off' },
    customCss: 'body { color: red }',
    profileFields: [{ name: 'nickname' }],
  });
  expect((await change({ deleteAccountUrl: null })).body).toEqual({ ...second.body, deleteAccountUrl: null });
  expect((await change({})).status).toBe(200);
  expect(await anonymously('/api/.well-known/account-center')).toEqual({ ...second.body, deleteAccountUrl: null });
});

it('tells browsers which origins may use the passkeys of this one', async () => {
  expect(await anonymously('/.well-known/webauthn')).toEqual({ origins: [] });
  const webauthnRelatedOrigins = ['https://shop.example', 'https://shop.example:8443'];
  expect((await change({ webauthnRelatedOrigins })).body.webauthnRelatedOrigins).toEqual(webauthnRelatedOrigins);
  expect(await anonymously('/.well-known/webauthn')).toEqual({ origins: webauthnRelatedOrigins });
});

it.each([
  [{ fields: { nonsense: 'Edit' } }],
  [{ fields: { name: 'Maybe' } }],
  [{ webauthnRelatedOrigins: ['https://shop.example/path'] }],
  [{ webauthnRelatedOrigins: ['shop.example'] }],
  [{ deleteAccountUrl: 'javascript:alert(1)' }],
  [{ enabled: null }],
])('refuses %j', async (body) => {
  expect(await change(body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
});
