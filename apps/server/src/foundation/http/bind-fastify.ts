import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiError } from './api-error.ts';
import { fileBody, readFileBody, refuseFileBody } from './file-body.ts';
import { linkHeader } from './pagination.ts';
import type { Reply } from './reply.ts';
import type { AnyRoute, Caller, RouteRequest } from './route.ts';

export interface BindOptions<Scope> {
  readonly routes: readonly AnyRoute<Scope>[];
  /** The scope of the tenant that the request's address names; `undefined` = there is none, 404. */
  readonly scopeOf: (request: FastifyRequest) => Promise<Scope | undefined>;
  /** Proves who is calling; throws `auth.*` when the route may not be called. */
  readonly authorize: (route: AnyRoute<Scope>, request: FastifyRequest, scope: Scope) => Promise<Caller>;
  readonly languagesOf: (request: FastifyRequest) => readonly string[];
  /** Public address of the tenant, for links in headers. */
  readonly endpointOf: (scope: Scope) => string;
  /** The scope as one call sees it: what it changes can be told from what others change. */
  readonly scopeOfCall: (scope: Scope, call: Call<Scope>) => Scope;
  readonly onAnswered: readonly OnAnswered<Scope>[];
}

/** A call that was let through and understood. */
export interface Call<Scope> {
  readonly route: AnyRoute<Scope>;
  readonly request: RouteRequest<unknown, unknown, unknown>;
}

/** Called after a handler succeeded, before the answer leaves: audit and webhook events hang here. */
export type OnAnswered<Scope> = (answered: Answered<Scope>) => Promise<void> | void;

export interface Answered<Scope> extends Call<Scope> {
  readonly reply: Reply;
  readonly scope: Scope;
}

/** Mounts routes that are data: tenant, caller, validation, handler, answer, in this order. */
export function bindRoutes<Scope>(server: FastifyInstance, options: BindOptions<Scope>): void {
  for (const route of options.routes) {
    server.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => answer({ route, options, request, reply }),
    });
  }
}

interface AnswerInput<Scope> {
  readonly route: AnyRoute<Scope>;
  readonly options: BindOptions<Scope>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer<Scope>({ route, options, request, reply }: AnswerInput<Scope>): Promise<FastifyReply> {
  const scope = await options.scopeOf(request);
  if (!scope) throw new ApiError('entity.not_found', { details: 'No tenant answers at this address.' });
  const caller = await options.authorize(route, request, scope);
  const body = route.body === fileBody ? await readFileBody(request) : refuseFileBody(request.body);
  const parsed = parseRequest(route, request, { caller, body, languages: options.languagesOf(request) });
  const result = await route.handler(parsed, options.scopeOfCall(scope, { route, request: parsed }));
  for (const hook of options.onAnswered) await hook({ route, request: parsed, reply: result, scope });
  return send({ result, request, reply, endpoint: options.endpointOf(scope) });
}

function parseRequest<Scope>(
  route: AnyRoute<Scope>,
  request: FastifyRequest,
  known: { caller: Caller; body: unknown; languages: readonly string[] },
): RouteRequest<unknown, unknown, unknown> {
  const mark = request.raw.url?.indexOf('?') ?? -1;
  const queryText = mark === -1 ? '' : (request.raw.url ?? '').slice(mark + 1);
  if (/%00/.test(request.raw.url ?? '')) throw new ApiError('guard.invalid_input', { details: 'The address holds a null character.' });
  return {
    params: parse(route.params, request.params, 'path'),
    query: parse(route.query, request.query, 'query'),
    body: parse(route.body, known.body, 'body'),
    caller: known.caller,
    searchParams: new URLSearchParams(queryText),
    headers: request.headers,
    cookies: request.cookies,
    ip: request.ip,
    languages: known.languages,
  };
}

function parse(schema: z.ZodType | undefined, value: unknown, place: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message, code }) => ({ path: path.map(String), message, code }));
  const details = issues.map((issue) => `${[place, ...issue.path].join('.')}: ${issue.message}`).join('; ');
  const isPaging = place === 'query' && issues.every((issue) => issue.path[0] === 'page' || issue.path[0] === 'page_size');
  throw new ApiError(isPaging ? 'guard.invalid_pagination' : 'guard.invalid_input', { details, data: { place, issues } });
}

function send({
  result,
  request,
  reply,
  endpoint,
}: {
  result: Reply;
  request: FastifyRequest;
  reply: FastifyReply;
  endpoint: string;
}): FastifyReply {
  reply.code(result.status);
  if (result.headers) reply.headers(result.headers);
  for (const cookie of result.cookies ?? []) reply.setCookie(cookie.name, cookie.value, cookie.options);
  if (result.total !== undefined) {
    reply.header('total-number', String(result.total));
    if (result.isTotalCapped) reply.header('total-number-is-capped', 'true');
    reply.header('link', linkHeader(new URL(request.raw.url ?? '/', endpoint), result.isTotalCapped ? undefined : result.total));
  }
  if (result.body === undefined) return reply.send();
  const text = JSON.stringify(result.body);
  reply.type('application/json; charset=utf-8');
  if (request.method === 'GET') {
    const etag = `"${createHash('sha1').update(text).digest('base64url')}"`;
    reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  }
  return reply.send(text);
}
