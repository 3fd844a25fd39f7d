import { createServer, type Server } from 'node:http';
import { createRemoteJWKSet, jwtVerify } from 'jose';

export interface ResourceServerOptions {
  /** Address of this server, registered as an API resource: the audience of its tokens. */
  readonly resource: string;
  /** `<endpoint>/oidc` of the tenant. */
  readonly issuer: string;
  /** Permissions that clients ask for. */
  readonly scopes: readonly string[];
}

/** The authorization part of an MCP server (RFC 9728, RFC 6750); whoever brings a token is answered with what it permits. */
export function createResourceServer({ resource, issuer, scopes }: ResourceServerOptions): Server {
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
  const { origin, pathname } = new URL(resource);
  const metadataPath = `/.well-known/oauth-protected-resource${pathname === '/' ? '' : pathname}`;
  const challenge = `Bearer resource_metadata="${origin}${metadataPath}"`;

  return createServer((request, response) => {
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    const { pathname: path } = new URL(request.url ?? '/', origin);
    if (path === metadataPath) {
      send(200, { resource, authorization_servers: [issuer], scopes_supported: scopes, bearer_methods_supported: ['header'] });
      return;
    }
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) {
      send(401, { error: 'unauthorized' }, { 'www-authenticate': challenge });
      return;
    }
    jwtVerify(token, keys, { issuer, audience: resource, typ: 'at+jwt' }).then(
      ({ payload }) => send(200, { subject: payload.sub, client: payload['client_id'], scope: payload['scope'] }),
      () => send(401, { error: 'invalid_token' }, { 'www-authenticate': `${challenge}, error="invalid_token"` }),
    );
  });
}
