import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SsoProvidersScope } from '../../../features/sso-connectors/provider-config.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { ErrorCode } from '../../../foundation/http/error-codes.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { receiveSamlResponse } from './saml-attempt.ts';

type Scope = TenantScope & SsoProvidersScope;

/** What the browser of a person is shown when it went wrong; drawn by `pages/`. */
interface ErrorViews {
  error(
    scope: TenantScope,
    request: FastifyRequest,
    code: ErrorCode,
  ): { readonly headers: Readonly<Record<string, string>>; readonly html: string };
}

interface ConnectorPath {
  Params: { connectorId: string };
}

const message = z.object({ SAMLResponse: z.string().min(1), RelayState: z.string().max(512).optional() });
const formLimit = 262_144;

/** Where browsers bring what enterprises' SAML identity providers answer (saml-bindings-2.0-os §3.5). */
export function mountAssertionConsumer(
  server: FastifyInstance,
  { scopeOf, views }: { scopeOf: (request: FastifyRequest) => Promise<Scope | undefined>; views: ErrorViews },
): void {
  server.register(async (saml) => {
    saml.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: formLimit }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(typeof body === 'string' ? body : ''))),
    );
    saml.post<ConnectorPath>('/api/authn/single-sign-on/saml/:connectorId', async (request, reply) => {
      const scope = await scopeOf(request);
      if (!scope) throw new ApiError('entity.not_found', { details: 'No tenant answers at this address.' });
      try {
        return await receive(scope, request, reply);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const { code, details } = error;
        scope.log.info({ code, connectorId: request.params.connectorId, reason: error.message }, 'a SAML response was refused');
        const key = 'Interaction.SignIn.Verification.EnterpriseSso.Submit';
        scope.audit({ key, result: 'Error', ip: request.ip, details: { connectorId: request.params.connectorId, code, details } });
        if (!request.headers.accept?.includes('text/html')) throw error;
        const { headers, html } = views.error(scope, request, code);
        return reply.code(error.status).headers(headers).send(html);
      }
    });
  });
}

async function receive(scope: Scope, request: FastifyRequest<ConnectorPath>, reply: FastifyReply): Promise<FastifyReply> {
  const parsed = message.safeParse(request.body);
  if (!parsed.success) throw new ApiError('guard.invalid_input', { details: z.prettifyError(parsed.error) });
  const { SAMLResponse: samlResponse, RelayState: relayState } = parsed.data;
  const location = await receiveSamlResponse(scope, { connectorId: request.params.connectorId, samlResponse, relayState });
  return reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(location, 302);
}
