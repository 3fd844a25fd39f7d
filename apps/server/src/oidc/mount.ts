import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { signingKeysPart, tokenKeys } from '../features/signing-keys/signing-keys.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { protocolUse, type ProtocolUse } from './engine/protocol-use.ts';
import { createProvider, type ProviderOptions } from './provider.ts';

const prefix = '/oidc';

/** What answers a request: a provider with its middleware. */
type Answer = ReturnType<Provider['callback']>;

/**
 * Providers by tenant, made at the first request and again when the tenant's keys change, the time of one has come, or an application is the
 * first or last to use a part of the protocol.
 */
export function createProviders(options: ProviderOptions): (scope: TenantScope) => Answer {
  const providers = new WeakMap<TenantScope, { answer: Answer; keys: unknown; token: unknown; use: ProtocolUse }>();
  return (scope) => {
    const keys = scope.settings.get(signingKeysPart);
    const token = tokenKeys(scope);
    const use = protocolUse(scope.settings);
    const known = providers.get(scope);
    if (known?.keys === keys && known.token === token && isDeepStrictEqual(known.use, use)) return known.answer;
    const answer = createProvider(scope, options).callback();
    providers.set(scope, { answer, keys, token, use });
    return answer;
  };
}

/** RFC 8414 §3.1 puts the issuer's path behind the well-known one; clients of MCP look for either document there. */
const metadataAddresses = ['/.well-known/oauth-authorization-server', '/.well-known/openid-configuration'];

/** Hands everything under `/oidc` to the tenant's protocol engine, with the body unread. */
export function mountOidc(
  server: FastifyInstance,
  options: { scopeOf: (request: FastifyRequest) => Promise<TenantScope | undefined>; providerOf: (scope: TenantScope) => Answer },
): void {
  server.register(async (plain) => {
    plain.removeAllContentTypeParsers();
    plain.addContentTypeParser('*', (_request, _payload, done) => done(null));
    plain.addHook('preSerialization', async (_request, { statusCode }, body) =>
      statusCode >= 400 ? toOAuthError(statusCode, body) : body,
    );
    const answerAt = (pathOf: (url: string) => string) => async (request: FastifyRequest, reply: FastifyReply) => {
      const scope = await options.scopeOf(request);
      if (!scope) return reply.code(404).send({ error: 'not_found', error_description: 'no tenant answers at this address' });
      const answer = options.providerOf(scope);
      reply.hijack();
      const { raw } = request;
      const path = pathOf(raw.url ?? '');
      // The library reads the address it was mounted at from the difference of the two (koa-mount's convention).
      Object.assign(raw, { originalUrl: `${prefix}${path}`, clientAddress: request.ip });
      raw.url = path;
      for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
      await answer(raw, reply.raw);
      return reply;
    };
    plain.all(
      `${prefix}/*`,
      answerAt((url) => url.slice(prefix.length) || '/'),
    );
    for (const address of metadataAddresses)
      plain.all(
        `${address}${prefix}`,
        answerAt((url) => url.replace(prefix, '')),
      );
  });
}

/** What fails before the engine is asked (a suspended tenant, a database that is away) has the members of its errors too (RFC 6749 §5.2). */
function toOAuthError(status: number, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || 'error' in body) return body;
  const error = status >= 500 ? 'server_error' : 'invalid_request';
  return { code: `oidc.${error}`, ...body, error, ...('message' in body && { error_description: body.message }) };
}
