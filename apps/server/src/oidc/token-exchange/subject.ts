import { errors, type AccessToken, type Provider } from 'oidc-provider';
import { findPersonalAccessToken } from '../../features/personal-access-tokens/queries.ts';
import { isJwtAlive } from '../../features/sessions/queries/revoked-jwts.ts';
import { consumeSubjectToken, findSubjectToken } from '../../features/subject-tokens/queries.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { looksLikeJwt, verifyOwnJwt } from '../../features/signing-keys/own-jwts.ts';
import type { ActorClaim } from '../engine/request-cache.ts';

export const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';
const impersonationTokenType = 'urn:logto:token-type:impersonation_token';
const personalAccessTokenType = 'urn:logto:token-type:personal_access_token';

/** Whom a subject token stands for. */
export interface Subject {
  readonly userId: string;
  /** Who acts for them already, when the token came from an exchange itself. */
  readonly act?: ActorClaim;
  readonly context?: Readonly<Record<string, unknown>>;
  /** When an access token that is exchanged ends, in epoch seconds: what comes of it ends no later. */
  readonly expiresAt?: number | undefined;
  /** Uses up a token that is good for one exchange. @throws InvalidGrant when another request was faster */
  readonly consume?: () => Promise<void>;
}

/** RFC 8693 §2.1. @throws InvalidRequest for a type that is not exchanged, InvalidGrant for a token that stands for nobody */
export async function readSubject(provider: Provider, scope: TenantScope, token: { type: string; value: string }): Promise<Subject> {
  const subject = await findSubject(provider, scope, token);
  if (!subject) throw new errors.InvalidGrant('subject token is invalid');
  return subject;
}

async function findSubject(
  provider: Provider,
  scope: TenantScope,
  { type, value }: { type: string; value: string },
): Promise<Subject | undefined> {
  switch (type) {
    case accessTokenType:
      return looksLikeJwt(value) ? subjectOfJwt(scope, value) : subjectOfOpaqueToken(provider, value);
    case impersonationTokenType:
      return subjectOfImpersonation(scope, value);
    case personalAccessTokenType:
      return findPersonalAccessToken(scope.db, value);
    default:
      throw new errors.InvalidRequest('subject_token_type is not supported');
  }
}

async function subjectOfJwt(scope: TenantScope, value: string): Promise<Subject | undefined> {
  const claims = await verifyOwnJwt(scope, value);
  if (claims?.sub === undefined || claims.jti === undefined) return undefined;
  if (claims['cnf'] !== undefined) return undefined; // bound to a key that nobody proves here: it would come out as a bearer token
  if (claims.sub === claims['client_id']) return undefined; // a machine's token stands for no person
  if (!(await isJwtAlive(scope.db, { jti: claims.jti, userId: claims.sub }))) return undefined;
  return { userId: claims.sub, expiresAt: claims.exp, ...actOf(claims) };
}

async function subjectOfOpaqueToken(provider: Provider, value: string): Promise<Subject | undefined> {
  const token = await findOpaqueToken(provider, value);
  return token && { userId: token.accountId, expiresAt: token.exp, ...actOf(token.extra) };
}

async function subjectOfImpersonation({ db }: TenantScope, value: string): Promise<Subject | undefined> {
  const token = await findSubjectToken(db, value);
  if (!token) return undefined;
  const consume = async () => {
    if (!(await consumeSubjectToken(db, value))) throw new errors.InvalidGrant('subject token is invalid');
  };
  return { ...token, consume };
}

/** An opaque access token that counts now: its grant, where it has one, was not revoked. One bound to a key counts for its holder alone. */
export async function findOpaqueToken(provider: Provider, value: string): Promise<AccessToken | undefined> {
  const token = await provider.AccessToken.find(value);
  if (token?.isSenderConstrained()) return undefined;
  if (!token?.grantId) return token;
  return (await provider.Grant.find(token.grantId)) ? token : undefined;
}

/** The claim was written by us, into a token that we signed or stored. */
const actOf = (claims: Readonly<Record<string, unknown>> | undefined): { act?: ActorClaim } =>
  claims?.['act'] === undefined ? {} : { act: claims['act'] as ActorClaim };
