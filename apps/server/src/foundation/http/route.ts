import type { IncomingHttpHeaders } from 'node:http';
import type { z } from 'zod';
import type { ErrorCode } from './error-codes.ts';
import type { Reply } from './reply.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call a route.
 * `management`: bearer JWT for the tenant's Management API with scope `all`; `administrator`: bearer JWT of the admin tenant for every tenant (`/api/tenants`);
 * `me`: a person's token for the console profile; `account`: a person's opaque access token; `experience`: the browser that holds the interaction cookie.
 */
export type Access = 'anonymous' | 'management' | 'administrator' | 'me' | 'account' | 'experience';

/** A person who manages their own account through an application. */
export interface AccountHolder {
  readonly type: 'account';
  readonly id: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly grantId: string;
  /** The browser session that the token came from, where it came from one. */
  readonly sessionUid: string | undefined;
}

/** Who is calling, as proven by the token. `app` when the token was issued to a machine-to-machine application. */
export type Caller =
  | { type: 'user'; id: string; clientId: string | undefined; scopes: readonly string[] }
  | { type: 'app'; id: string; clientId: string; scopes: readonly string[] }
  | AccountHolder
  | { type: 'anonymous' };

export interface RouteRequest<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly caller: Caller;
  /** The query string as sent, for the search language (`search.primaryEmail=…`), which repeats keys. */
  readonly searchParams: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** The client's address: the forwarded one only when proxy headers are trusted. */
  readonly ip: string;
  /** BCP 47 tags the reader asked for (`Accept-Language`), best first. */
  readonly languages: readonly string[];
}

/** A route as data. Validation, permission check, OpenAPI, typed client, audit key and generated tests come from this one object. */
export interface Route<Scope, Params = never, Query = never, Body = never> {
  readonly method: Method;
  /** Fastify path, e.g. `/api/users/:userId`. */
  readonly path: `/${string}`;
  readonly access: Access;
  /** One sentence for the API reference. */
  readonly summary: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** Success statuses with their body's schema; `null` = no body. */
  readonly responses: Readonly<Partial<Record<200 | 201 | 204 | 302 | 303, z.ZodType | null>>>;
  /** Codes this route itself may answer, beside validation and permission. */
  readonly errors: readonly ErrorCode[];
  /** Webhook event that a success fires. */
  readonly event?: string;
  readonly handler: (request: RouteRequest<Params, Query, Body>, scope: Scope) => Promise<Reply> | Reply;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a table of routes forgets the shapes that each route has checked
export type AnyRoute<Scope> = Route<Scope, any, any, any>;

/** Infers the shapes from the schemas, so that a handler needs to annotate only the scope it uses. */
export function defineRoute<Scope, Params = Record<string, never>, Query = Record<string, never>, Body = undefined>(
  route: Route<Scope, Params, Query, Body>,
): Route<Scope, Params, Query, Body> {
  return route;
}
