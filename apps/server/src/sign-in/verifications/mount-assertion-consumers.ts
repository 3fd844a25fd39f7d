import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { getInstalledConnector, type ConnectorsScope } from '../../features/connectors/connectors-scope.ts';
import type { SsoProvidersScope } from '../../features/sso-connectors/provider-config.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { ErrorCode } from '../../foundation/http/error-codes.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { Arrival, EnterSamlApplication } from './enterprise-sso/provider-initiated.ts';
import { receiveSamlResponse } from './enterprise-sso/saml-attempt.ts';

type Scope = TenantScope & SsoProvidersScope & ConnectorsScope;

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

const samlMessage = z.object({ SAMLResponse: z.string().min(1), RelayState: z.string().max(512).optional() });
const formLimit = 262_144;

/** One kind of provider, and who takes its answers. */
interface Consumer {
  readonly path: string;
  readonly auditKey: string;
  readonly receive: (scope: Scope, connectorId: string, message: z.infer<typeof samlMessage>) => Promise<Arrival>;
}

const consumersWith = (enterSamlApplication: EnterSamlApplication): readonly Consumer[] => [
  {
    path: '/api/authn/single-sign-on/saml/:connectorId',
    auditKey: 'Interaction.SignIn.Verification.EnterpriseSso.Submit',
    receive: (scope, connectorId, { SAMLResponse: samlResponse, RelayState: relayState }) =>
      receiveSamlResponse(scope, { connectorId, samlResponse, relayState, enterSamlApplication }),
  },
  {
    path: '/api/authn/saml/:connectorId',
    auditKey: 'Interaction.SignIn.Verification.Social.Submit',
    async receive(scope, connectorId, body) {
      const connector = getInstalledConnector(scope, connectorId);
      return { location: await scope.socialAccounts.receive(scope, connector, { relayState: body.RelayState, body }), cookies: [] };
    },
  },
];

interface Options {
  readonly scopeOf: (request: FastifyRequest) => Promise<Scope | undefined>;
  readonly views: ErrorViews;
  readonly enterSamlApplication: EnterSamlApplication;
}

/** Where browsers bring what SAML identity providers answer (saml-bindings-2.0-os §3.5). */
export function mountAssertionConsumers(server: FastifyInstance, { scopeOf, views, enterSamlApplication }: Options): void {
  server.register(async (saml) => {
    saml.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: formLimit }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(typeof body === 'string' ? body : ''))),
    );
    for (const consumer of consumersWith(enterSamlApplication)) {
      saml.post<ConnectorPath>(consumer.path, async (request, reply) => {
        const scope = await scopeOf(request);
        if (!scope) throw new ApiError('entity.not_found', { details: 'No tenant answers at this address.' });
        try {
          return await receive(scope, consumer, { request, reply });
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          const { code, details } = error;
          const { connectorId } = request.params;
          scope.log.info({ code, connectorId, reason: error.message }, 'a SAML response was refused');
          scope.audit({ key: consumer.auditKey, result: 'Error', ip: request.ip, details: { connectorId, code, details } });
          if (!request.headers.accept?.includes('text/html')) throw error;
          const { headers, html } = views.error(scope, request, code);
          return reply.code(error.status).headers(headers).send(html);
        }
      });
    }
  });
}

async function receive(
  scope: Scope,
  consumer: Consumer,
  { request, reply }: { request: FastifyRequest<ConnectorPath>; reply: FastifyReply },
): Promise<FastifyReply> {
  const parsed = samlMessage.safeParse(request.body);
  if (!parsed.success) throw new ApiError('guard.invalid_input', { details: z.prettifyError(parsed.error) });
  const { location, cookies } = await consumer.receive(scope, request.params.connectorId, parsed.data);
  for (const { name, value, options } of cookies) reply.setCookie(name, value, options);
  return reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(location, 302);
}
