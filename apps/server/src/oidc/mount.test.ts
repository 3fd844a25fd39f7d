import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { sendRaw } from '../security/test-requests.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

const askForToken = () =>
  fetch(`${world.endpoint}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'demo-app' }),
  });

it('a suspended tenant is refused in the form of an OAuth error', async () => {
  await world.api('/api/tenants', { method: 'POST', tenantId: 'admin', body: { id: 'shop', name: 'Shop' } });
  await world.api('/api/tenants/shop', { method: 'PATCH', tenantId: 'admin', body: { isSuspended: true } });
  const host = `shop.localhost:${new URL(world.endpoint).port}`;
  const answer = await sendRaw(world.endpoint, { path: '/oidc/token', method: 'POST', host });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.body).toMatchObject({
    error: 'invalid_request',
    error_description: expect.any(String),
    code: 'subscription.tenant_suspended',
    message: expect.any(String),
  });
});

it('settings that cannot be read are a failure of that moment only: the write has happened, and requests go on once they can be read', async () => {
  const scope = await world.scope();
  await sql`alter table application_secrets rename to hidden`.execute(world.database.root);
  expect(await scope.write([applicationsPart], async () => 'written')).toBe('written');
  const failed = await askForToken();
  expect(failed.status).toBe(500);
  expect(await failed.json()).toMatchObject({ error: 'server_error', code: 'oidc.server_error', message: expect.any(String) });
  await sql`alter table hidden rename to application_secrets`.execute(world.database.root);
  expect((await askForToken()).status).toBe(400);
});

it('the metadata is found where RFC 8414 puts it too, by browsers of any origin, and names the same addresses', async () => {
  const read = async (path: string) => {
    const response = await fetch(`${world.endpoint}${path}`, { headers: { origin: 'https://client.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://client.example');
    return response.json();
  };
  for (const kind of ['openid-configuration', 'oauth-authorization-server']) {
    const known = await read(`/oidc/.well-known/${kind}`);
    expect(known).toMatchObject({ issuer: `${world.endpoint}/oidc`, token_endpoint: `${world.endpoint}/oidc/token` });
    expect(await read(`/.well-known/${kind}/oidc`)).toEqual(known);
  }
});
