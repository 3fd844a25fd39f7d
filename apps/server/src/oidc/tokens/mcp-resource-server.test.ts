import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createResourceServer } from '../../../../../docs/examples/mcp-resource-server.ts';
import { createPkce, TestBrowser } from '../../test-browser.ts';
import { startHttpsServer, type TestHttpsServer } from '../../test-https-server.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createPerson } from '../test-clients.ts';

// The way of an MCP client that knows one address, the MCP server's, and that nobody has registered.

const redirectUri = 'http://127.0.0.1:4711/callback';
let world: TestWorld;
let site: TestHttpsServer;
let server: Server;
let resource: string;

beforeAll(async () => {
  site = await startHttpsServer((request, response) => {
    const document = { client_id: `${site.origin}${request.url}`, client_name: 'Assistant', redirect_uris: [redirectUri] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  });
  world = await createTestWorld({ OUTBOUND_ALLOW: '127.0.0.0/8,::1/128' });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await world.close();
  await site.close();
});

// oxlint-disable-next-line typescript/no-explicit-any -- answers of every shape
const read = async (response: Response): Promise<any> => response.json();
const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;

/** Registers the address that the example gets, then starts it there. */
async function startExample(): Promise<void> {
  const listening = createResourceServer({ resource: 'http://127.0.0.1/mcp', issuer: 'http://127.0.0.1/oidc', scopes: [] });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  await new Promise((resolve) => listening.close(resolve));
  resource = `http://127.0.0.1:${address.port}/mcp`;
  server = createResourceServer({ resource, issuer: `${world.endpoint}/oidc`, scopes: ['notes:read'] });
  await new Promise<void>((resolve) => server.listen(address.port, '127.0.0.1', resolve));
}

it('a client that nobody registered finds its way from the MCP server’s address to a token for it', async () => {
  await startExample();
  const person = await createPerson(world);
  const { id } = await post('/api/resources', { name: 'Notes', indicator: resource });
  const permission = await post(`/api/resources/${id}/scopes`, { name: 'notes:read' });
  const role = await post('/api/roles', { name: 'Notes', description: 'Notes', scopeIds: [permission.id] });
  await post(`/api/users/${person.id}/roles`, { roleIds: [role.id] });
  await world.api('/api/configs/cimd', { method: 'PATCH', body: { enabled: true } });
  await post('/api/cimd/user-consent-scopes', { resourceScopes: [permission.id] });

  const refused = await fetch(resource);
  expect(refused.status).toBe(401);
  const metadataUrl = /resource_metadata="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '')?.[1];
  const protectedResource = await read(await fetch(metadataUrl ?? ''));
  expect(protectedResource).toMatchObject({ resource, scopes_supported: ['notes:read'] });
  const issuer = new URL(protectedResource.authorization_servers[0]);
  const metadata = await read(await fetch(`${issuer.origin}/.well-known/oauth-authorization-server${issuer.pathname}`));
  expect(metadata).toMatchObject({ issuer: issuer.href, client_id_metadata_document_supported: true });

  const clientId = `${site.origin}/assistant.json`;
  const pkce = createPkce();
  const authorization = new URL(metadata.authorization_endpoint);
  authorization.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'notes:read',
    resource,
    state: 'state',
    code_challenge: pkce.challenge,
    code_challenge_method: 'S256',
  }).toString();
  const browser = new TestBrowser(world.endpoint);
  const asked = await browser.signIn(authorization, person);
  expect(asked.location?.pathname).toBe('/consent');
  const { body: given } = await browser.request('/api/interaction/consent', { json: {} });
  const returned = await browser.request(given.redirectTo);
  const code = returned.location?.searchParams.get('code') ?? '';
  const redeemed = await fetch(metadata.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      redirect_uri: redirectUri,
      code_verifier: pkce.verifier,
      resource,
    }),
  });
  const tokens = await read(redeemed);
  const authorized = (token: string) => fetch(resource, { headers: { authorization: `Bearer ${token}` } });
  const answered = await authorized(tokens.access_token);
  expect(answered.status).toBe(200);
  expect(await answered.json()).toEqual({ subject: person.id, client: clientId, scope: 'notes:read' });

  const foreign = await authorized(await world.managementToken());
  expect(foreign.status).toBe(401);
  expect(foreign.headers.get('www-authenticate')).toContain('invalid_token');
});
