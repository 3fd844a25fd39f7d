import { Provider } from 'oidc-provider';
import type { MetadataClient } from '../../features/cimd/metadata-client.ts';
import type { SessionDetails, TokenRow, TokenWrite } from '../../features/sessions/queries.ts';
import type { TokenUse } from '../../features/sessions/queries/use-token.ts';
import type { RegisteredClientRow } from '../../features/client-registration/queries/registered-clients.ts';
import type { OidcPayload } from '../../features/sessions/tables.ts';
import type { UserRow } from '../../features/users/tables.ts';

/** What one protocol request has read already: a token brings its grant along, and its user is asked for more than once. */
export interface RequestCache {
  readonly grants: Map<string, OidcPayload>;
  readonly tokenClients: Map<string, string | null>;
  /** Reads under way, by kinds and digest: introspection asks for a token under three kinds at once. */
  readonly tokenReads: Map<string, Promise<readonly TokenRow[]>>;
  /** What this request uses up and gives out for it, not written yet: see token-writes.ts. */
  exchanged: ExchangedToken | undefined;
  /** The session this request came with, beside the library's payload: kept when it is saved again under another cookie value. */
  session: SessionDetails | undefined;
  /** The sign-in this request resumes. */
  resumed: { readonly clientId: string; readonly experience: unknown } | undefined;
  /** Access tokens of this request that are JWTs: `jti` → `exp`. */
  readonly jwts: Map<string, number>;
  /** What this request turns into a token, when it is a token exchange. */
  exchange: TokenExchange | undefined;
  /** Its uid. */
  sessionUid: string | undefined;
  /** Grants that this request found in storage. */
  readonly knownGrants: Set<string>;
  readonly users: Map<string, Promise<UserRow | undefined>>;
  /** Clients of this request that are described by a metadata document. */
  readonly metadataClients: Map<string, MetadataClient>;
  /** What a client says of itself that registers itself in this request. */
  registration: PendingRegistration | undefined;
  /** What a person is asked to approve in this request, when an application asks by a message. */
  approval: PendingApproval | undefined;
  /** The client whose registration access token came with this request. */
  registeredClient: RegisteredClientRow | undefined;
}

export interface PendingApproval {
  /** The only person who may answer. */
  readonly accountId: string;
  /** What the application shows to them at the same time. */
  readonly bindingMessage: string | undefined;
}

export interface PendingRegistration {
  readonly metadata: unknown;
  /** One that is new. */
  readonly secret: string | undefined;
  /** The registration access token that is to be replaced; a new registration has none. */
  oldToken: string | undefined;
}

export interface ExchangedToken {
  readonly use: TokenUse;
  /** Of a refresh: the next refresh token. */
  successor: TokenWrite | undefined;
}

/** RFC 8693 §4.1: who acts for the subject; whoever acted before them stands within. */
export interface ActorClaim {
  readonly sub: string;
  readonly act?: ActorClaim;
}

export interface TokenExchange {
  readonly subjectTokenType: string;
  /** What came with a subject token that an administrator made. */
  readonly context: Readonly<Record<string, unknown>> | undefined;
  readonly act: ActorClaim | undefined;
}

const caches = new WeakMap<object, RequestCache>();

/** The cache of the request that oidc-provider is handling now; `undefined` outside of one. */
export function requestCache(): RequestCache | undefined {
  const { ctx } = Provider;
  return ctx && requestCacheOf(ctx);
}

/** The same for whoever holds the request itself: the library tells of it only while it handles it. */
export function requestCacheOf(ctx: object): RequestCache {
  const known = caches.get(ctx);
  if (known) return known;
  const cache: RequestCache = {
    grants: new Map(),
    tokenClients: new Map(),
    tokenReads: new Map(),
    exchanged: undefined,
    session: undefined,
    resumed: undefined,
    jwts: new Map(),
    exchange: undefined,
    sessionUid: undefined,
    knownGrants: new Set(),
    users: new Map(),
    metadataClients: new Map(),
    registration: undefined,
    approval: undefined,
    registeredClient: undefined,
  };
  caches.set(ctx, cache);
  return cache;
}
