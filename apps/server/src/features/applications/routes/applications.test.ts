import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertApplication, type NewApplication } from '../queries.ts';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const create = async (body: Record<string, unknown>) => (await world.api('/api/applications', { method: 'POST', body })).body;
const importedProtectedApplication: NewApplication = {
  id: 'imported',
  name: 'Imported',
  description: null,
  type: 'Protected',
  oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
  customClientMetadata: {},
  protectedAppMetadata: { host: 'a.example', origin: 'https://b.example', sessionDuration: 60, pageRules: [] },
  customData: {},
  isThirdParty: false,
  appLevelAccessControlEnabled: false,
};
const unknown = { status: 404, body: { code: 'entity.not_exists_with_id' } };

async function clientCredentials(id: string, secret: string): Promise<number> {
  const response = await fetch(`${world.endpoint}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://default.logto.app/api', scope: 'all' }),
  });
  return response.status;
}

describe('POST /api/applications', () => {
  it('answers the application without its secret, and makes one named Default secret', async () => {
    const answer = await world.api('/api/applications', { method: 'POST', body: { name: 'Bookstore', type: 'Traditional' } });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      name: 'Bookstore',
      description: null,
      type: 'Traditional',
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: {},
      protectedAppMetadata: null,
      customData: {},
      isThirdParty: false,
      appLevelAccessControlEnabled: false,
      securityProfile: 'default',
      protocolSettings: {},
      createdAt: expect.any(Number),
    });
    const secrets = await world.api(`/api/applications/${answer.body.id}/secrets`);
    expect(secrets.body).toEqual([
      {
        tenantId: 'default',
        applicationId: answer.body.id,
        name: 'Default secret',
        value: expect.stringMatching(/^[0-9a-zA-Z]{32}$/),
        createdAt: expect.any(Number),
        expiresAt: null,
      },
    ]);
  });

  it('gives public clients no secret', async () => {
    const { id } = await create({ name: 'Shop', type: 'SPA' });
    expect((await world.api(`/api/applications/${id}/secrets`)).body).toEqual([]);
  });

  it.each([
    [{ type: 'SAML' }, 400, 'application.saml.use_saml_app_api'],
    [{ type: 'Protected' }, 400, 'application.protected_app_metadata_is_required'],
    [
      { type: 'Protected', protectedAppMetadata: { subDomain: 'x', origin: 'https://x.example' } },
      501,
      'application.protected_app_not_configured',
    ],
    [{ type: 'MachineToMachine', isThirdParty: true }, 400, 'application.invalid_third_party_application_type'],
    [{ type: 'SPA', customClientMetadata: { isDeviceFlow: true } }, 422, 'application.device_flow_native_only'],
    [
      { type: 'SPA', isThirdParty: true, customClientMetadata: { allowTokenExchange: true } },
      422,
      'application.third_party_application_cannot_enable_token_exchange',
    ],
    [{ type: 'Robot' }, 400, 'guard.invalid_input'],
    [{ type: 'SPA', customClientMetadata: { refreshReuseSeconds: 61 } }, 400, 'guard.invalid_input'],
    [{ type: 'SPA', customClientMetadata: { refreshTokenTtlInDays: 181 } }, 400, 'guard.invalid_input'],
    [{ type: 'SPA', name: '' }, 400, 'guard.invalid_input'],
  ])('refuses %j', async (body, status, code) => {
    const answer = await world.api('/api/applications', { method: 'POST', body: { name: 'Refused', ...body } });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it.each(['javascript:alert(1)', 'https://*.com/callback', 'https://a.example/cb#x', '/callback'])(
    'refuses the redirect address %s and names it',
    async (uri) => {
      const oidcClientMetadata = { redirectUris: ['https://good.example/cb', uri], postLogoutRedirectUris: [] };
      const answer = await world.api('/api/applications', { method: 'POST', body: { name: 'X', type: 'SPA', oidcClientMetadata } });
      expect(answer).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
      expect(answer.body.details).toContain(`"${uri}" cannot be registered`);
      expect(answer.body.details).not.toContain('good.example');
    },
  );

  it('gives a new machine the default machine-to-machine roles', async () => {
    const role = await world.api('/api/roles', {
      method: 'POST',
      body: { name: 'Every machine', description: 'x', type: 'MachineToMachine', isDefault: true },
    });
    const { id } = await create({ name: 'Robot', type: 'MachineToMachine' });
    const roles = await world.api(`/api/applications/${id}/roles`);
    expect(roles.body.map((held: { id: string }) => held.id)).toEqual([role.body.id]);
    await world.api(`/api/roles/${role.body.id}`, { method: 'DELETE' });
  });
});

describe('GET /api/applications', () => {
  it('answers the whole list without paging, a page with totals otherwise, newest first', async () => {
    const first = await create({ name: 'Paged one', type: 'Native' });
    const second = await create({ name: 'Paged two', type: 'Native' });
    const whole = await world.api('/api/applications?types=Native');
    expect(whole.headers.get('total-number')).toBeNull();
    expect(whole.body.map(({ id }: { id: string }) => id).slice(0, 2)).toEqual([second.id, first.id]);
    const page = await world.api('/api/applications?types=Native&page=2&page_size=1');
    expect(Number(page.headers.get('total-number'))).toBe(whole.body.length);
    expect(page.headers.get('link')).toContain('rel="first"');
    expect(page.body.map(({ id }: { id: string }) => id)).toEqual([first.id]);
  });

  it('filters by types, third party, role and search', async () => {
    const { id } = await create({ name: 'Needle application', type: 'SPA', isThirdParty: true });
    const ids = async (query: string) =>
      (await world.api(`/api/applications?${query}`)).body.map((application: { id: string }) => application.id);
    expect(await ids('types=SPA&types=Native&isThirdParty=true')).toEqual([id]);
    expect(await ids('isThirdParty=false')).not.toContain(id);
    expect(await ids('search=%25Needle%25')).toEqual([id]);
    expect(await ids(`search.id=${id}&mode.id=exact`)).toEqual([id]);
    const machine = await create({ name: 'With role', type: 'MachineToMachine' });
    const role = await world.api('/api/roles', { method: 'POST', body: { name: 'Worker', description: 'x', type: 'MachineToMachine' } });
    await world.api(`/api/applications/${machine.id}/roles`, { method: 'POST', body: { roleIds: [role.body.id] } });
    expect(await ids(`types=MachineToMachine&excludeRoleId=${role.body.id}`)).not.toContain(machine.id);
    expect(await world.api('/api/applications?search.secret=x')).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
  });

  it('keeps built-in applications out of the list, and reads them by id with complete addresses', async () => {
    const list = await world.api('/api/applications');
    expect(list.body.map(({ id }: { id: string }) => id)).not.toContain('demo-app');
    const demo = await world.api('/api/applications/demo-app');
    expect(demo).toMatchObject({ status: 200, body: { id: 'demo-app', isAdmin: false } });
    expect(demo.body.oidcClientMetadata.redirectUris).toEqual([`${world.endpoint}/demo-app`]);
  });
});

describe('PATCH /api/applications/:id', () => {
  it('replaces metadata whole and ignores what never changes', async () => {
    const { id } = await create({ name: 'Old', type: 'Traditional', customClientMetadata: { rotateRefreshToken: false } });
    const answer = await world.api(`/api/applications/${id}`, {
      method: 'PATCH',
      body: {
        name: 'New',
        type: 'SPA',
        isThirdParty: true,
        id: 'other',
        customClientMetadata: { refreshReuseSeconds: 0 },
        oidcClientMetadata: { redirectUris: ['io.bookstore://callback'], postLogoutRedirectUris: [] },
      },
    });
    expect(answer).toMatchObject({ status: 200, body: { id, name: 'New', type: 'Traditional', isThirdParty: false } });
    expect(answer.body.customClientMetadata).toEqual({ refreshReuseSeconds: 0 });
    const read = await world.api(`/api/applications/${id}`);
    expect(read.body).toEqual({ ...answer.body, isAdmin: false });
  });

  it('gives and takes the old administrator mark', async () => {
    const { id } = await create({ name: 'Old machine', type: 'MachineToMachine' });
    const isAdmin = async () => (await world.api(`/api/applications/${id}`)).body.isAdmin;
    for (const mark of [true, true, false, false]) {
      expect((await world.api(`/api/applications/${id}`, { method: 'PATCH', body: { isAdmin: mark } })).status).toBe(200);
      expect(await isAdmin()).toBe(mark);
    }
    const spa = await create({ name: 'Not a machine', type: 'SPA' });
    expect(await world.api(`/api/applications/${spa.id}`, { method: 'PATCH', body: { isAdmin: true } })).toMatchObject({
      status: 422,
      body: { code: 'application.invalid_type' },
    });
  });

  it('refuses to turn the device flow on later, metadata of protected applications, and unknown or built-in ids', async () => {
    const { id } = await create({ name: 'Device', type: 'Native' });
    const patch = (target: string, body: unknown) => world.api(`/api/applications/${target}`, { method: 'PATCH', body });
    expect(await patch(id, { customClientMetadata: { isDeviceFlow: true } })).toMatchObject({
      status: 422,
      body: { code: 'application.device_flow_not_changeable' },
    });
    expect(await patch(id, { protectedAppMetadata: { origin: 'https://x.example' } })).toMatchObject({
      status: 400,
      body: { code: 'application.protected_application_only' },
    });
    const scope = await world.scope();
    await scope.db.transaction().execute((trx) => insertApplication(trx, importedProtectedApplication));
    expect(await patch('imported', { protectedAppMetadata: { origin: 'https://x.example' } })).toMatchObject({
      status: 422,
      body: { code: 'application.protected_application_misconfigured' },
    });
    expect(await patch('nobody', { name: 'x' })).toMatchObject(unknown);
    expect(await patch('demo-app', { name: 'x' })).toMatchObject(unknown);
  });

  it('lays custom data over the stored ones', async () => {
    const { id } = await create({ name: 'Data', type: 'SPA', customData: { a: 1, b: { c: 2 } } });
    const answer = await world.api(`/api/applications/${id}/custom-data`, { method: 'PATCH', body: { b: 3 } });
    expect(answer).toMatchObject({ status: 200, body: { a: 1, b: 3 } });
    expect(await world.api('/api/applications/nobody/custom-data', { method: 'PATCH', body: {} })).toMatchObject(unknown);
  });
});

describe('secrets', () => {
  it('open the token endpoint while they live: created, renamed, expired, deleted', async () => {
    const { id } = await create({ name: 'Rotating', type: 'MachineToMachine' });
    const path = `/api/applications/${id}/secrets`;
    const expiresAt = Date.now() + 60_000;
    const secret = await world.api(path, { method: 'POST', body: { name: 'Second', expiresAt } });
    expect(secret).toMatchObject({ status: 201, body: { name: 'Second', expiresAt } });
    expect(await clientCredentials(id, secret.body.value)).toBe(200);

    const renamed = await world.api(`${path}/Second`, { method: 'PATCH', body: { name: 'Renamed' } });
    expect(renamed).toMatchObject({ status: 200, body: { name: 'Renamed', value: secret.body.value } });
    expect(await clientCredentials(id, secret.body.value)).toBe(200);

    world.advance(61_000);
    expect(await clientCredentials(id, secret.body.value)).toBe(401);
    world.advance(-61_000);
    expect((await world.api(`${path}/Renamed`, { method: 'DELETE' })).status).toBe(204);
    expect(await clientCredentials(id, secret.body.value)).toBe(401);
    const missing = { status: 404, body: { code: 'entity.not_found' } };
    expect(await world.api(`/api/applications/${id}/secrets/Renamed`, { method: 'DELETE' })).toMatchObject(missing);
    expect(await world.api(`/api/applications/${id}/secrets/Renamed`, { method: 'PATCH', body: { name: 'x' } })).toMatchObject(missing);
  });

  it('are stored sealed', async () => {
    const { id } = await create({ name: 'Sealed', type: 'Traditional' });
    const [secret] = (await world.api(`/api/applications/${id}/secrets`)).body;
    const rows = await (await world.scope()).db.selectFrom('applicationSecrets').selectAll().where('applicationId', '=', id).execute();
    expect(JSON.stringify(rows)).not.toContain(secret.value);
  });

  it('refuses a taken name, a past expiry, an unknown application, and finds no legacy secret', async () => {
    const { id } = await create({ name: 'Named', type: 'Traditional' });
    const path = `/api/applications/${id}/secrets`;
    const taken = { status: 422, body: { code: 'application.secret_name_exists' } };
    expect(await world.api(path, { method: 'POST', body: { name: 'Default secret' } })).toMatchObject(taken);
    await world.api(path, { method: 'POST', body: { name: 'Other' } });
    expect(await world.api(`${path}/Other`, { method: 'PATCH', body: { name: 'Default secret' } })).toMatchObject(taken);
    expect(await world.api(path, { method: 'POST', body: { name: 'Past', expiresAt: Date.now() - 1 } })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid_input' },
    });
    expect(await world.api('/api/applications/nobody/secrets')).toMatchObject(unknown);
    expect(await world.api('/api/applications/nobody/secrets', { method: 'POST', body: { name: 'x' } })).toMatchObject(unknown);
    expect(await world.api(`/api/applications/${id}/legacy-secret`, { method: 'DELETE' })).toMatchObject({
      status: 400,
      body: { code: 'application.no_legacy_secret_found' },
    });
  });
});

describe('DELETE /api/applications/:id', () => {
  it('ends what the application was given: its tokens, its secrets', async () => {
    const { id } = await create({ name: 'Short-lived', type: 'MachineToMachine' });
    const [secret] = (await world.api(`/api/applications/${id}/secrets`)).body;
    expect(await clientCredentials(id, secret.value)).toBe(200);
    const { db } = await world.scope();
    await db
      .insertInto('oidcTokens')
      .values({
        kind: 'RefreshToken',
        idDigest: 'd',
        grantId: null,
        accountId: 'a',
        clientId: id,
        userCode: null,
        uid: null,
        payload: '{}' as never,
        expiresAt: new Date(Date.now() + 60_000),
      })
      .execute();
    expect((await world.api(`/api/applications/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await clientCredentials(id, secret.value)).toBe(401);
    expect(await db.selectFrom('oidcTokens').select('idDigest').where('clientId', '=', id).execute()).toEqual([]);
    expect(await world.api(`/api/applications/${id}`)).toMatchObject(unknown);
    expect(await world.api(`/api/applications/${id}`, { method: 'DELETE' })).toMatchObject(unknown);
  });
});

describe('sign-in experience of an application', () => {
  it('is created, then changed field by field, and goes with the application', async () => {
    const { id } = await create({ name: 'Branded', type: 'SPA' });
    const path = `/api/applications/${id}/sign-in-experience`;
    expect(await world.api(path)).toMatchObject(unknown);
    const first = await world.api(path, {
      method: 'PUT',
      body: { color: { primaryColor: '#ff0000' }, displayName: 'Brand', termsOfUseUrl: '' },
    });
    expect(first).toMatchObject({ status: 201 });
    const second = await world.api(path, { method: 'PUT', body: { privacyPolicyUrl: 'https://brand.example/privacy' } });
    expect(second).toMatchObject({ status: 200 });
    expect((await world.api(path)).body).toEqual({
      tenantId: 'default',
      applicationId: id,
      color: { primaryColor: '#ff0000' },
      branding: {},
      customCss: null,
      termsOfUseUrl: null,
      privacyPolicyUrl: 'https://brand.example/privacy',
      displayName: 'Brand',
    });
    expect(await world.api('/api/applications/nobody/sign-in-experience', { method: 'PUT', body: {} })).toMatchObject(unknown);
  });

  it('is laid over the tenant’s for a first-party application, never for a third party', async () => {
    const looks = { color: { primaryColor: '#00ff00' }, termsOfUseUrl: 'https://brand.example/terms' };
    const shown = async (isThirdParty: boolean) => {
      const { id } = await create({ name: 'Laid over', type: 'SPA', isThirdParty });
      await world.api(`/api/applications/${id}/sign-in-experience`, { method: 'PUT', body: looks });
      return (await world.api(`/api/.well-known/sign-in-exp?appId=${id}`, { token: null })).body;
    };
    const tenant = (await world.api('/api/.well-known/sign-in-exp', { token: null })).body;
    expect(await shown(false)).toEqual({ ...tenant, termsOfUseUrl: looks.termsOfUseUrl, color: { ...tenant.color, ...looks.color } });
    expect(await shown(true)).toEqual(tenant);
  });
});
