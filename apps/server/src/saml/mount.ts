import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { getSamlConfig } from '../features/saml-applications/queries/configs.ts';
import { listSamlSecrets } from '../features/saml-applications/queries/secrets.ts';
import { requireSamlApplication } from '../features/saml-applications/saml-application.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import type { ErrorCode } from '../foundation/http/error-codes.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CallbackQuery, SamlAnswer } from './finish-sign-in.ts';
import { writeIdentityProviderMetadata } from './identity-provider-metadata.ts';
import { noPendingCookie, pendingCookieName } from './pending-request.ts';
import type { SamlMessage } from './start-sign-in.ts';

interface Page {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

/** What the browser of a person is shown; drawn by `pages/`. */
export interface SamlViews {
  /** Takes the answer to the service provider by itself. */
  answer(scope: TenantScope, request: FastifyRequest, answer: SamlAnswer): Page;
  error(scope: TenantScope, request: FastifyRequest, code: ErrorCode): Page;
}

export interface SamlOptions {
  readonly scopeOf: (request: FastifyRequest) => Promise<TenantScope | undefined>;
  readonly views: SamlViews;
}

const text = z.string().optional().catch(undefined);
const message = z.object({ SAMLRequest: z.string().min(1), RelayState: z.string().max(512).optional() });
const callbackQuery = z.object({ code: text, state: text, error: text, error_description: text });
const formLimit = 131_072;

/** The endpoints that service providers and their browsers use. */
export function mountSaml(server: FastifyInstance, { scopeOf, views }: SamlOptions): void {
  server.register(async (saml) => {
    saml.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: formLimit }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(typeof body === 'string' ? body : ''))),
    );
    saml.get<IdPath>('/api/saml-applications/:id/metadata', async (request, reply) => {
      const scope = await requireScope(request);
      return reply.type('application/xml; charset=utf-8').send(await readMetadata(scope, request.params.id));
    });
    saml.get<IdPath>('/api/saml/:id/authn', (request, reply) =>
      visit({ request, reply, step: 'AuthnRequest' }, async (scope) =>
        goOn(reply, await start(scope, request, messageOf(request.query, 'redirect'))),
      ),
    );
    saml.post<IdPath>('/api/saml/:id/authn', (request, reply) =>
      visit({ request, reply, step: 'AuthnRequest' }, async (scope) =>
        goOn(reply, await start(scope, request, messageOf(request.body, 'post'))),
      ),
    );
    saml.get<IdPath>('/api/saml-applications/:id/callback', (request, reply) =>
      visit({ request, reply, step: 'Callback' }, async (scope) => {
        const query: CallbackQuery = callbackQuery.parse(request.query);
        const { finishSignIn } = await import('./finish-sign-in.ts');
        const answer = await finishSignIn(scope, request.params.id, { query, cookie: request.cookies[pendingCookieName] });
        const { name, value, options } = noPendingCookie(scope);
        return show(reply.setCookie(name, value, options), views.answer(scope, request, answer));
      }),
    );
  });

  async function requireScope(request: FastifyRequest): Promise<TenantScope> {
    const scope = await scopeOf(request);
    if (!scope) throw new ApiError('entity.not_found', { details: 'No tenant answers at this address.' });
    return scope;
  }

  /** What a browser shows is a page, also when it went wrong; a program gets the error of the contract. */
  async function visit({ request, reply, step }: Visit, answer: (scope: TenantScope) => Promise<FastifyReply>): Promise<FastifyReply> {
    const scope = await requireScope(request);
    try {
      return await answer(scope);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const details = { code: error.code, ...(error.details !== undefined && { details: error.details }) };
      scope.audit({ key: `SamlApplication.${step}`, result: 'Error', applicationId: request.params.id, ip: request.ip, details });
      if (!request.headers.accept?.includes('text/html')) throw error;
      return show(reply.code(error.status), views.error(scope, request, error.code));
    }
  }
}

interface IdPath {
  Params: { id: string };
}

interface Visit {
  readonly request: FastifyRequest<IdPath>;
  readonly reply: FastifyReply;
  /** Of the audit log's key. */
  readonly step: 'AuthnRequest' | 'Callback';
}

function messageOf(source: unknown, binding: SamlMessage['binding']): SamlMessage {
  const parsed = message.safeParse(source);
  if (!parsed.success) throw new ApiError('application.saml.invalid_saml_request', { details: z.prettifyError(parsed.error) });
  return { binding, samlRequest: parsed.data.SAMLRequest, relayState: parsed.data.RelayState ?? null };
}

/** The XML libraries take 13 MB: they are loaded with the first sign-in that needs them. */
async function start(scope: TenantScope, { params, ip }: FastifyRequest<IdPath>, samlMessage: SamlMessage) {
  const { startSignIn } = await import('./start-sign-in.ts');
  const started = await startSignIn(scope, params.id, samlMessage);
  scope.audit({ key: 'SamlApplication.AuthnRequest', result: 'Success', applicationId: params.id, ip });
  return started;
}

/** Begins a sign-in to the service provider for a person whom somebody else's provider sent here. */
export async function enterSamlApplication(
  scope: TenantScope,
  applicationId: string,
  parameters: Readonly<Record<string, string>>,
): ReturnType<typeof start> {
  const { startUnaskedSignIn } = await import('./start-sign-in.ts');
  return startUnaskedSignIn(scope, applicationId, parameters);
}

const goOn = (reply: FastifyReply, { location, cookie }: Awaited<ReturnType<typeof start>>): FastifyReply =>
  reply.setCookie(cookie.name, cookie.value, cookie.options).header('cache-control', 'no-store').redirect(location, 303);

async function readMetadata({ db, settings, tenant, now }: TenantScope, id: string): Promise<string> {
  const { id: applicationId } = requireSamlApplication(settings, id);
  const [{ nameIdFormat }, secrets] = [await getSamlConfig(db, applicationId), await listSamlSecrets(db, applicationId)];
  const certificates = secrets
    .filter(({ expiresAt }) => expiresAt > now())
    .toSorted((one, other) => Number(other.active) - Number(one.active))
    .map(({ certificate }) => certificate);
  return writeIdentityProviderMetadata(tenant, { applicationId, certificates, nameIdFormat });
}

const show = (reply: FastifyReply, { headers, html }: Page): FastifyReply => reply.headers(headers).send(html);
